"""The tables of the database. Its names are those of the published JSON; all text is in one place only."""

from __future__ import annotations

APPLICATION = 0x4F766C67
"""What says in the head of the file which program it is of (`PRAGMA application_id`): `Ovlg`."""

VERSION = 2
"""Raised by a change that a reader could notice (`PRAGMA user_version`)."""

TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE consultations (
  id TEXT PRIMARY KEY, title TEXT, short_title TEXT NOT NULL, kind TEXT, chamber TEXT, number TEXT, committee TEXT,
  addressee TEXT, day TEXT, asked TEXT, answered TEXT, adopted TEXT, version INTEGER NOT NULL, withdrawn TEXT,
  address TEXT NOT NULL
);
CREATE TABLE dossiers (
  consultation TEXT NOT NULL REFERENCES consultations (id), dossier TEXT NOT NULL, PRIMARY KEY (consultation, dossier)
) WITHOUT ROWID;
CREATE TABLE exchanges (
  id INTEGER PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultations (id), anchor TEXT NOT NULL,
  section TEXT, heading TEXT NOT NULL, state TEXT NOT NULL, address TEXT NOT NULL, UNIQUE (consultation, anchor)
);
CREATE TABLE questions (
  id INTEGER PRIMARY KEY, exchange INTEGER NOT NULL REFERENCES exchanges (id), anchor TEXT NOT NULL,
  number TEXT NOT NULL, text TEXT NOT NULL, address TEXT NOT NULL
);
CREATE TABLE answers (
  id INTEGER PRIMARY KEY, exchange INTEGER NOT NULL REFERENCES exchanges (id), anchor TEXT NOT NULL,
  number TEXT NOT NULL, text TEXT NOT NULL, address TEXT NOT NULL
);
CREATE TABLE askers (
  question INTEGER NOT NULL REFERENCES questions (id), faction TEXT NOT NULL, PRIMARY KEY (question, faction)
) WITHOUT ROWID;
CREATE TABLE members (
  exchange INTEGER NOT NULL REFERENCES exchanges (id), name TEXT NOT NULL, PRIMARY KEY (exchange, name)
) WITHOUT ROWID;
CREATE TABLE themes (
  exchange INTEGER NOT NULL REFERENCES exchanges (id), place INTEGER NOT NULL, theme TEXT NOT NULL,
  PRIMARY KEY (exchange, place)
) WITHOUT ROWID;
CREATE TABLE topics (
  exchange INTEGER NOT NULL REFERENCES exchanges (id), place INTEGER NOT NULL, topic TEXT NOT NULL, title TEXT NOT NULL,
  PRIMARY KEY (exchange, place)
) WITHOUT ROWID;
CREATE TABLE commitments (
  id INTEGER PRIMARY KEY, exchange INTEGER NOT NULL REFERENCES exchanges (id), sentence TEXT NOT NULL, addressee TEXT,
  term TEXT, due TEXT, state TEXT NOT NULL
);
"""

# What makes looking up fast, after all rows are in: by what they belong to, and by words.
INDEXES = """
CREATE INDEX questions_of_exchange ON questions (exchange);
CREATE INDEX answers_of_exchange ON answers (exchange);
CREATE INDEX commitments_of_exchange ON commitments (exchange);
CREATE INDEX consultations_by_day ON consultations (day);
CREATE INDEX askers_by_faction ON askers (faction);
CREATE INDEX themes_by_name ON themes (theme);
CREATE INDEX topics_by_name ON topics (topic);
CREATE VIRTUAL TABLE questions_fts USING fts5 (
  text, content = 'questions', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE answers_fts USING fts5 (
  text, content = 'answers', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO questions_fts (questions_fts) VALUES ('rebuild');
INSERT INTO answers_fts (answers_fts) VALUES ('rebuild');
INSERT INTO questions_fts (questions_fts) VALUES ('optimize');
INSERT INTO answers_fts (answers_fts) VALUES ('optimize');
"""
