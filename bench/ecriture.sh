#!/usr/bin/env bash
# bench/ecriture.sh [SECONDES] : mémoire et fichiers pendant que des instructions sont ouvertes, -Xmx256m, H2 puis PostgreSQL
. "$(dirname "$0")/commun.sh"
exiger_wrk
construire_banc
construire_livre
machine
jdk=$(dirname "$(dirname "$(readlink -f "$(command -v "$JAVA")")")")
banc Ecriture --jar="$LIVRE/quarkus-app/quarkus-run.jar" --jdk="$jdk" --script=bench/corps.lua --travail="$TRAVAIL" \
  --secondes="${1:-200}"
