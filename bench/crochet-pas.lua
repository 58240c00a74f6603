-- Les mêmes requêtes, cent par seconde au plus : seize connexions qui attendent chacune 160 ms avant la suivante.
dofile("bench/crochet.lua")
function delay()
  return 160
end
