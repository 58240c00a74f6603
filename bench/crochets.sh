#!/usr/bin/env bash
# bench/crochets.sh [SECONDES [TOURS [CHAUFFE]]] : réception d'un crochet, écrit avant la réponse, sur H2 et PostgreSQL
. "$(dirname "$0")/commun.sh"
exiger_wrk
construire_banc
machine
banc Crochets --jar="$BANC/quarkus-app/quarkus-run.jar" --java="$JAVA" --script=bench/crochet.lua \
  --pas=bench/crochet-pas.lua --travail="$TRAVAIL" --secondes="${1:-10}" --tours="${2:-5}" --chauffe="${3:-15}"
