-- Les demandes du portefeuille, tour à tour ; chaque fil commence ailleurs dans la liste.
local corps, rang, fils = {}, 0, 0
for ligne in io.lines(os.getenv("BENCH_CORPS")) do
  corps[#corps + 1] = ligne
end
function setup(fil)
  fil:set("depart", fils * 337)
  fils = fils + 1
end
function init()
  rang = depart
end
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local cle = os.getenv("BENCH_CLE") or ""
if cle ~= "" then
  wrk.headers["Authorization"] = "Bearer " .. cle
end
function request()
  rang = rang % #corps + 1
  return wrk.format(nil, nil, nil, corps[rang])
end
