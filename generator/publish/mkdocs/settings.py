"""What can be set for the plugin in mkdocs.yml."""

from __future__ import annotations

from mkdocs.config import config_options as options
from mkdocs.config.base import Config

from generator.publish.downloads.making import KINDS


class ConsultationsConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's options: `content` is the folder that editors keep, relative to mkdocs.yml.

    `bundles` are the kinds of bundles that the site offers for download: `whole`, `year`, `consultation`.
    """

    content = options.Dir(default="content")
    bundles = options.ListOfItems(options.Choice(KINDS), default=[])
