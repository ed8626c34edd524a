"""Calls within calls ask the system for no memory, however deep they begin."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.builds import ROOT

# How often memory is asked for, at the depth at which that is most: what is asked for is new to the machine.
_ASKED = """
import resource
from generator.nested_calls import with_room

def nothing(number): return number

def most():
    return max(deep(depth, wide) for wide in range(10, 30) for depth in range(100, 200))

def deep(depth, wide):
    if depth:
        return deep(depth - 1, wide)
    asked.__code__ = asked.__code__.replace(co_stacksize=wide)
    return asked()

def asked():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for number in range(500):
        nothing(number)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

print(most(), with_room(most))
"""


def test_no_depth_of_calls_asks_the_system_for_memory_at_every_call() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    told = subprocess.run([sys.executable, "-c", _ASKED], env=environment, capture_output=True, text=True, check=True)
    without, with_room = map(int, told.stdout.split())
    assert without >= 400, "without room it shows"
    assert with_room < 100
