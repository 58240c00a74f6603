#!/usr/bin/env bash
# bench/lot.sh [LIGNES,LIGNES…] : beaucoup de projets à la fois, la commande et HTTP, avec -Xmx256m (1000,100000,1000000)
. "$(dirname "$0")/commun.sh"
if ! command -v curl > /dev/null; then
  echo "curl manque : cette mesure n'est pas faite." >&2
  exit 3
fi
construire_banc
construire_livre
machine
jdk=$(dirname "$(dirname "$(readlink -f "$(command -v "$JAVA")")")")
banc Lots --jar="$LIVRE/quarkus-app/quarkus-run.jar" --jdk="$jdk" --travail="$TRAVAIL" --lignes="${1:-1000,100000,1000000}"
