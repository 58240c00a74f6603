#!/usr/bin/env bash
# bench/memoire.sh [SECONDES] : mémoire sous charge avec -Xmx256m ; un relevé toutes les dix secondes
. "$(dirname "$0")/commun.sh"
exiger_wrk
construire_banc
construire_livre
machine
jdk=$(dirname "$(dirname "$(readlink -f "$(command -v "$JAVA")")")")
banc Memoire --jar="$LIVRE/quarkus-app/quarkus-run.jar" --jdk="$jdk" --script=bench/corps.lua --travail="$TRAVAIL" \
  --secondes="${1:-600}"
