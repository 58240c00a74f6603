-- Un crochet historique par requête, mille dossiers tour à tour ; toute autre adresse est demandée par GET.
local rang, crochet = 0, false
function init()
  crochet = wrk.path:find("/crochets/", 1, true) ~= nil
  if crochet then
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  end
end
function request()
  if not crochet then
    return wrk.format()
  end
  rang = rang % 1000 + 1
  return wrk.format(nil, nil, nil, "procedure_id=51&dossier_id=" .. rang
    .. "&state=en_construction&updated_at=2026-01-15+15%3A52%3A35+%2B0100")
end
