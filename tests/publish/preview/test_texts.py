from generator.publish.preview.texts import folder_of_one


def test_the_folder_of_a_consultation_is_told_from_lists_of_them() -> None:
    assert folder_of_one("overleggen/navo-mei/volledige-tekst/index.html") == "navo-mei"
    assert folder_of_one("overleggen/index.html") == ""
    assert folder_of_one("fracties/vvd/index.html") == ""
