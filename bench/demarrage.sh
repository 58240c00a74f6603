#!/usr/bin/env bash
# bench/demarrage.sh JDK_17 JDK_25 [TOURS] : du lancement au premier verdict, avec et sans archive de classes.
# JDK_17 et JDK_25 : dossiers de JDK ; "" pour en omettre un.
. "$(dirname "$0")/commun.sh"
if [ $# -lt 2 ]; then
  sed -n 2,3p "${BASH_SOURCE[0]}" >&2
  exit 2
fi
construire_banc
construire_livre
machine
banc Demarrage --jar="$LIVRE/quarkus-app/quarkus-run.jar" --jdk17="$1" --jdk25="$2" --travail="$TRAVAIL" --tours="${3:-7}"
for jdk in "$1" "$2"; do
  if [ -n "$jdk" ]; then
    JAVA="$jdk/bin/java" banc DetailDuDemarrage
  fi
done
