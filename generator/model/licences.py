"""The licences under which others may use what a site publishes, as each of its files names them.

Official text carries no copyright (Auteurswet, articles 11 and 15b); CC0 says so in a form that programs know.
"""

OFFICIAL = "https://creativecommons.org/publicdomain/zero/1.0/"
"""Of the official text: CC0 1.0."""
OURS = "https://creativecommons.org/licenses/by/4.0/"
"""Of what the site adds: CC BY 4.0."""
IN_WORDS = "De tekst van vragen en antwoorden: CC0 1.0. Koppen, thema's, onderwerpen en uitleg: CC BY 4.0"
