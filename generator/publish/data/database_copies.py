"""Rows of a database are copied from a former one, with the numbers that they have now."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from generator.publish.data.former import Former, FormerLostError, Spans

Numbers = tuple[int, int, int]
"""Of exchanges, of questions, of answers."""

_CONSULTATIONS = (
    "INSERT INTO consultations SELECT * FROM former.consultations WHERE id = ?",
    "INSERT INTO dossiers SELECT * FROM former.dossiers WHERE consultation = ? ORDER BY dossier",
)
# `first…` and `last…` are numbers in the former database; what is added to them gives those in the new one.
_RUNS = (
    """
    INSERT INTO exchanges SELECT id + :exchange, consultation, anchor, section, heading, state, address
    FROM former.exchanges WHERE id BETWEEN :first_exchange AND :last_exchange ORDER BY id
    """,
    """
    INSERT INTO questions SELECT id + :question, exchange + :exchange, anchor, number, text, address
    FROM former.questions WHERE id BETWEEN :first_question AND :last_question ORDER BY id
    """,
    """
    INSERT INTO answers SELECT id + :answer, exchange + :exchange, anchor, number, text, address
    FROM former.answers WHERE id BETWEEN :first_answer AND :last_answer ORDER BY id
    """,
    """
    INSERT INTO askers SELECT question + :question, faction
    FROM former.askers WHERE question BETWEEN :first_question AND :last_question ORDER BY question, faction
    """,
    """
    INSERT INTO members SELECT exchange + :exchange, name
    FROM former.members WHERE exchange BETWEEN :first_exchange AND :last_exchange ORDER BY exchange, name
    """,
    """
    INSERT INTO themes SELECT exchange + :exchange, place, theme
    FROM former.themes WHERE exchange BETWEEN :first_exchange AND :last_exchange ORDER BY exchange, place
    """,
    """
    INSERT INTO topics SELECT exchange + :exchange, place, topic, title
    FROM former.topics WHERE exchange BETWEEN :first_exchange AND :last_exchange ORDER BY exchange, place
    """,
    """
    INSERT INTO commitments SELECT NULL, exchange + :exchange, sentence, addressee, term, due, state
    FROM former.commitments WHERE exchange BETWEEN :first_exchange AND :last_exchange ORDER BY id
    """,
)


class FormerRows:
    """A former database, attached to the new one until it is closed. Raises FormerLostError."""

    def __init__(self, former: Former, connection: sqlite3.Connection) -> None:
        self._former, self._connection = former, connection
        address = f"{former.path.absolute().as_uri()}?mode=ro&immutable=1"
        with self._believed():
            connection.execute("ATTACH DATABASE ? AS former", (address,))

    @property
    def same(self) -> Mapping[str, Spans]:
        """Where the rows are, by consultation: the first number and how many, in the order of `Numbers`."""
        return self._former.same

    def copy(self, ids: Iterable[str], numbers: Numbers) -> Iterator[Spans]:
        """Copy the rows of consultations, in order; yields where they are then.

        `numbers` are the next ones of the new database. Raises FormerLostError.
        """
        runs: list[tuple[Numbers, Numbers, list[int]]] = []
        for identity in ids:
            spans = self.same[identity]
            with self._believed():
                for statement in _CONSULTATIONS:
                    self._connection.execute(statement, (identity,))
            if not runs or any(begin != end for (begin, _), end in zip(spans, runs[-1][2], strict=True)):
                runs.append((numbers, numbers_of(begin for begin, _ in spans), [begin for begin, _ in spans]))
            runs[-1][2][:] = [begin + length for begin, length in spans]
            placed = tuple((number, length) for number, (_, length) in zip(numbers, spans, strict=True))
            numbers = numbers_of(begin + length for begin, length in placed)
            yield placed
        with self._believed():
            for then, first, end in runs:
                self._copy_run(then, first, numbers_of(end))

    def close(self) -> None:
        """Detach it, outside of a transaction. Raises FormerLostError where what was copied is not to be believed."""
        self._connection.execute("DETACH DATABASE former")
        self._former.check()

    def _copy_run(self, then: Numbers, first: Numbers, end: Numbers) -> None:
        values = dict[str, int]()
        for name, now, begin, behind in zip(("exchange", "question", "answer"), then, first, end, strict=True):
            values |= {name: now - begin, f"first_{name}": begin, f"last_{name}": behind - 1}
        for statement in _RUNS:
            self._connection.execute(statement, values)

    @contextmanager
    def _believed(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            # Its bytes were those that were written, so it was changed since, or the disk is full.
            raise FormerLostError(str(self._former.path)) from error


def numbers_of(values: Iterable[int]) -> Numbers:
    """Three numbers as such."""
    exchange, question, answer = values
    return exchange, question, answer
