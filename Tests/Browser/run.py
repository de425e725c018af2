#!/usr/bin/env python3
"""Journeys through the pages in a real browser, in the words of those who make them.

usage: run.py --base http://127.0.0.1:PORT [--shots FOLDER] [--only WORDS] ...

The site shows a sample province at the end of 2020. Each journey fails on a script dialog, on a
breach of the content security policy, on an answer of 500, or on its own expectations.
"""
import argparse
import pathlib
import sys
import time
import traceback

from playwright.sync_api import sync_playwright

from journeys import JOURNEYS
from site_browser import Browser, Door


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", required=True, help="address of the running site")
    parser.add_argument("--accounts", required=True,
                        help="what `account demonstration --format json` wrote")
    parser.add_argument("--shots", help="folder for screenshots")
    parser.add_argument("--only", action="append", default=[],
                        help="only journeys whose name has these words; may be given several times")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    arguments = parser.parse_args()
    shots = pathlib.Path(arguments.shots) if arguments.shots else None
    if shots:
        shots.mkdir(parents=True, exist_ok=True)
    passed = failed = 0
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=arguments.chromium, headless=True)
        door = Door(arguments.base.rstrip("/"), arguments.accounts)
        for name, journey in JOURNEYS:
            if arguments.only and not any(words in name for words in arguments.only):
                continue
            start = time.monotonic()
            browser = Browser(chromium, arguments.base.rstrip("/"), shots, door)
            try:
                journey(browser)
                browser.require_no_breach()
                passed += 1
                print(f"passed  {name} ({time.monotonic() - start:.1f} s)", flush=True)
            except Exception as error:  # a journey that breaks is a journey that failed
                failed += 1
                print(f"FAILED  {name}: {error}", flush=True)
                if not isinstance(error, AssertionError):
                    traceback.print_exc(limit=-2)
            finally:
                browser.close()
        chromium.close()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
