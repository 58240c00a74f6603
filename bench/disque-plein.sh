#!/usr/bin/env bash
# bench/disque-plein.sh h2|postgresql|journal [BINAIRES_DE_POSTGRESQL] : un disque se remplit pour de bon, puis rend de la place.
# « journal » : seul le journal de PostgreSQL (WAL) est à l'étroit, et le serveur s'arrête. Demande root (un tmpfs est monté, puis
# démonté), et pour PostgreSQL l'utilisateur postgres. Échoue si une instruction accusée manque, ou si un refus n'est pas un 503 entier.
. "$(dirname "$0")/commun.sh"
genre=${1:?$(sed -n 2p "${BASH_SOURCE[0]}")}
pg=${2:-$(pg_config --bindir 2> /dev/null || true)}
construire_livre
dossier=$(mktemp -d)
chmod 755 "$dossier"
disque=$dossier/disque
mkdir "$disque"
case $genre in h2) taille=30m ;; journal) taille=48m ;; *) taille=76m ;; esac
mount -t tmpfs -o size=$taille tmpfs "$disque"
service='' serveur=''
finir() {
  [ -z "$service" ] || { kill "$service"; wait "$service"; } || true
  touch "$dossier/fin"
  [ -z "$serveur" ] || { kill -INT "$(head -1 "$donnees/postmaster.pid")"; wait "$serveur"; } || true
  umount "$disque"
  rm -rf "$dossier"
}
trap finir EXIT

export QUARKUS_HTTP_PORT=18499 ARTICLE51_DEBIT_PAR_ACTEUR=0 ARTICLE51_ACCES_PREMIERE_CLE=false
if [ "$genre" = h2 ]; then
  export ARTICLE51_BASE_URL="jdbc:h2:file:$disque/base;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
else
  donnees=$disque/pg journal=()
  chown postgres "$dossier" "$disque"
  [ "$genre" = postgresql ] || { donnees=$dossier/pg journal=(--waldir "$disque/journal"); }
  runuser -u postgres -- "$pg/initdb" -D "$donnees" -A trust -U postgres -E UTF8 "${journal[@]}" > /dev/null
  # Relancé tant qu'il s'arrête, comme le fait systemd.
  until [ -e "$dossier/fin" ]; do
    runuser -u postgres -- "$pg/postgres" -D "$donnees" -p 18498 -k "$dossier" -c listen_addresses=127.0.0.1 \
      -c max_wal_size="$([ "$genre" = journal ] && echo 2GB || echo 64MB)" > "$dossier/pg.log" 2>&1 || sleep 1
  done &
  serveur=$!
  export ARTICLE51_BASE_URL=jdbc:postgresql://127.0.0.1:18498/postgres ARTICLE51_BASE_UTILISATEUR=postgres
  sleep 5
fi
jar=$LIVRE/quarkus-app/quarkus-run.jar
cle=$("$JAVA" -jar "$jar" cle creer --nom essai --role INSTRUCTEUR --agence ARS-11 2>&1 | grep -o 'a51_[A-Za-z0-9_-]*' | head -1)
"$JAVA" -Xmx256m -jar "$jar" > "$dossier/service.log" 2>&1 &
service=$!
api=http://127.0.0.1:$QUARKUS_HTTP_PORT
etat() { curl -s -o "$dossier/corps" -D "$dossier/tete" -w '%{http_code}' -H "Authorization: Bearer $cle" "$@" || true; }
ouvrir() { # NUMERO
  etat -H 'Content-Type: application/json' -H "Idempotency-Key: $1" "$api/v1/instructions" \
    -d "{\"projet\": {\"titre\": \"$(head -c 300 /dev/urandom | base64 -w 0)\"}}"
}
pret() { etat "$api/q/health/ready"; }
until [ "$(pret)" = 200 ]; do sleep 1; done

accuses=$dossier/accuses refus=0 n=0 apres=0 sante=''
: > "$accuses"
while [ "$apres" -lt 20 ]; do
  n=$((n + 1))
  code=$(ouvrir "$n")
  if [ "$code" = 201 ]; then
    grep -i '^location:' "$dossier/tete" | tr -d '\r' | sed 's/.* //' >> "$accuses"
    [ "$refus" -eq 0 ] || apres=$((apres + 1))
  else
    refus=$((refus + 1))
    if [ "$code" != 503 ] || ! grep -qi '^retry-after:' "$dossier/tete" || ! grep -qi '^content-type: application/problem+json' "$dossier/tete"; then
      echo "refus inattendu : $code" >&2
      cat "$dossier/tete" "$dossier/corps" >&2
      exit 1
    fi
    sante="$sante $(pret)"
    [ "$refus" -ne 1 ] || echo "plein après $(wc -l < "$accuses") accusées"
    if [ "$refus" -eq 10 ]; then
      mount -o remount,size=400m "$disque"
      echo "place rendue ; prêt pendant les refus :$sante"
    fi
    sleep 0.5
  fi
done
perdues=0
while read -r adresse; do
  [ "$(etat "$adresse")" = 200 ] || perdues=$((perdues + 1))
done < "$accuses"
echo "$(wc -l < "$accuses") accusées, $perdues perdues, $refus refus entiers (503, Retry-After, problem+json) ; prêt à la fin : $(pret)"
if [ "$genre" = h2 ]; then
  kill "$service"
  wait "$service" || true
  service=''
fi
"$JAVA" -jar "$jar" base verifier
[ "$perdues" -eq 0 ]
