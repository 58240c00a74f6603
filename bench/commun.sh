# Lu par les autres commandes : dossiers, Java, construction. Rien ici ne lance de mesure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JAVA="${JAVA_HOME:+$JAVA_HOME/bin/}java"
BANC=target/bench
LIVRE=target
TRAVAIL=target/bench/travail

# construire DOSSIER OPTIONS : seulement si une source est plus récente que le résultat
construire() {
  local dossier=$1 temoin=$1/bench-construit
  shift
  if [ ! -f "$temoin" ] || [ -n "$(find src legal-refs bench/src pom.xml -newer "$temoin" -type f -print -quit)" ]; then
    ./mvnw -q "$@" package -DskipTests
    touch "$temoin"
  fi
}
construire_banc() { construire "$BANC" -Pbench; }
construire_livre() { construire "$LIVRE"; } # ce que fait « ./mvnw package »

# banc CLASSE ARGUMENTS : une classe du banc, sur le chemin de classes des tests
banc() {
  local classe=$1
  shift
  mkdir -p "$TRAVAIL"
  "$JAVA" -Xmx1g -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -cp "$BANC/test-classes:$BANC/classes:$(cat "$BANC/class-path.txt")" "fr.article51.bench.$classe" "$@"
}

exiger_wrk() {
  if ! command -v wrk > /dev/null; then
    echo "wrk manque : cette mesure n'est pas faite. Sous Debian : apt-get install wrk" >&2
    exit 3
  fi
}

# Avec quoi, sur quoi, et ce que la machine faisait d'autre
machine() {
  echo "$(date -u +%FT%TZ), $(git describe --always --dirty 2> /dev/null || echo 'sans git'), $(nproc) cœurs, $(uname -sr)"
  sed -n 's/^model name.*: /processeur : /p' /proc/cpuinfo 2> /dev/null | head -1
  "$JAVA" -version 2>&1 | sed -n 2p
  echo "charge avant la mesure : $(cut -d' ' -f1-3 /proc/loadavg 2> /dev/null || echo inconnue)"
  echo
}
