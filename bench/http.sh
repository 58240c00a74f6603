#!/usr/bin/env bash
# bench/http.sh [SECONDES [TOURS [CHAUFFE]]] : verdict et échos par HTTP, à tour de rôle
. "$(dirname "$0")/commun.sh"
exiger_wrk
construire_banc
machine
banc Http --jar="$BANC/quarkus-app/quarkus-run.jar" --java="$JAVA" --script=bench/corps.lua --travail="$TRAVAIL" \
  --secondes="${1:-10}" --tours="${2:-5}" --chauffe="${3:-20}"
