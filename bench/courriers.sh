#!/usr/bin/env bash
# bench/courriers.sh [SECONDES [CHAUFFE]] : courriers par seconde, par format, et en verdicts
. "$(dirname "$0")/commun.sh"
construire_banc
machine
banc Courrier --secondes="${1:-20}" --chauffe="${2:-20}"
