"""Links a list of invented people by Splink on DuckDB, as its documentation shows: what `cyson link` is
held against in `ci/bench.sh`. Needs Splink 5; no labels, one fixed seed.

    bench_splink.py LIST CLUSTERS [--threshold P] [--others FOLDER] [--threads N]

Writes id,cluster for the connected components at the threshold, then says in one line of JSON what it took:
CPU seconds, wall seconds, peak memory, pairs kept (those of a probability of 0.01 and more). With --others it clusters the same scores at other
thresholds as well, not counted in the time, so that the best of them can be looked up with the truth.
"""
import argparse
import json
import os
import resource
import time

import duckdb
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

OTHERS = [0.2, 0.5, 0.8, 0.9, 0.99, 0.999, 0.9999, 0.99999]

# Small letters without marks; empty cells are missing.
LOAD = """
create table people as select
  id as unique_id,
  nullif(lower(strip_accents(given)), '') as given,
  nullif(split_part(lower(strip_accents(given)), ' ', 1), '') as first_given,
  nullif(lower(strip_accents(family)), '') as family,
  nullif(born, '') as born,
  nullif(left(born, 4), '') as birth_year,
  nullif(sex, '') as sex, nullif(nationality, '') as nationality, nullif(town, '') as town,
  nullif(postcode, '') as postcode, nullif(phone, '') as phone,
  nullif(nrmReference, '') as nrm, nullif(pncID, '') as pnc,
  nullif(homeOfficeReference, '') as home_office, nullif(nhsNumber, '') as nhs,
  nullif(passportNumber, '') as passport
from read_csv(?, header = true, all_varchar = true)
"""

NUMBERS = ["nrm", "pnc", "home_office", "nhs", "passport"]


def settings():
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.ForenameSurnameComparison("first_given", "family"),
            cl.DateOfBirthComparison("born", input_is_string=True),
            cl.ExactMatch("sex"),
            cl.ExactMatch("nationality").configure(term_frequency_adjustments=True),
            cl.ExactMatch("town").configure(term_frequency_adjustments=True),
            cl.PostcodeComparison("postcode"),
            cl.ExactMatch("phone").configure(term_frequency_adjustments=True),
            *[cl.ExactMatch(number) for number in NUMBERS],
        ],
        blocking_rules_to_generate_predictions=[
            block_on("given", "family"),
            block_on("family", "born"),
            block_on("first_given", "born"),
            block_on("family", "given", "birth_year"),
            block_on("born", "nationality", "sex"),
            block_on("substr(family, 1, 3)", "substr(given, 1, 2)", "birth_year"),
            block_on("postcode", "first_given"),
            *[block_on(number) for number in NUMBERS],
        ],
        retain_intermediate_calculation_columns=False,
        retain_matching_columns=False)


# From so many records on the second training rule has the year of birth beside it: without it a million records
# make 31 million pairs, which took more than five CPU minutes and 10 GB, and training did not end.
LARGE = 250_000


def train(linker, count):
    linker.training.estimate_probability_two_random_records_match(
        [block_on("given", "family", "born"), *[block_on(number) for number in NUMBERS[:2]]], recall=0.6)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e7, seed=1)
    names = ["first_given", "family"] + (["birth_year"] if count >= LARGE else [])
    for rule in (block_on("family", "born"), block_on(*names), block_on("nrm")):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)


def write(linker, scores, threshold, path):
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
        scores, threshold_match_probability=threshold)
    table = clusters.as_duckdbpyrelation()
    table.select("unique_id as id, cluster_id as cluster").write_csv(path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("list")
    parser.add_argument("clusters")
    parser.add_argument("--threshold", type=float, default=0.95)
    parser.add_argument("--others")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()

    began = time.monotonic()
    connection = duckdb.connect(config={"threads": options.threads})
    connection.execute(LOAD, [options.list])
    api = DuckDBAPI(connection=connection)
    linker = Linker(api.register("people"), settings(), log_level="ERROR")
    train(linker, connection.execute("select count(*) from people").fetchall()[0][0])
    scores = linker.inference.predict(threshold_match_probability=0.01)
    write(linker, scores, options.threshold, options.clusters)
    used = resource.getrusage(resource.RUSAGE_SELF)
    took = {"cpu": used.ru_utime + used.ru_stime, "wall": time.monotonic() - began,
            "peak": used.ru_maxrss * 1024 / 1e6,
            "kept": scores.as_duckdbpyrelation().count("*").fetchall()[0][0]}
    if options.others:
        for threshold in OTHERS:
            write(linker, scores, threshold, os.path.join(options.others, f"splink-{threshold}.csv"))
    print(json.dumps(took))


if __name__ == "__main__":
    main()
