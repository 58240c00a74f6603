#!/usr/bin/env bash
# bench/indices.sh [TOURS] : le temps d'un 404 dit-il qu'une autre agence a cette instruction ? H2 puis PostgreSQL
. "$(dirname "$0")/commun.sh"
construire_banc
construire_livre
machine
banc Indices --jar="$LIVRE/quarkus-app/quarkus-run.jar" --java="$JAVA" --travail="$TRAVAIL" --tours="${1:-20000}"
