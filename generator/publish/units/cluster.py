"""Workers of a Dask cluster, for whoever outgrows one machine; it must see the project under the same path."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

from generator.messages.message import say
from generator.publish.units.crew import Crew

_SECONDS = 15


class NoClusterError(Exception):
    """What a cluster needs is not installed; the message says what to do."""


@contextmanager
def crew_of_cluster(address: str) -> Iterator[Crew]:
    """The workers of the cluster whose scheduler has this address (`tcp://10.0.0.1:8786`).

    Raises NoClusterError, and OSError where the scheduler does not answer.
    """
    try:
        distributed = import_module("distributed")
    except ImportError as error:
        message = say("a cluster needs Dask: pip install 'overleg-generator[dask]', here and for each of its workers")
        raise NoClusterError(message) from error
    try:
        client = distributed.Client(address, timeout=_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise OSError(say("no scheduler of a cluster answers at {address}", address=address)) from error
    with client:
        number = sum(client.nthreads().values())
        # The same document is read again where its folder holds other bytes.
        yield Crew(max(1, number), client.get_executor(pure=False), (distributed.KilledWorker,))
