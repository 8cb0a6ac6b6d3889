"""Where each row of the reference table of refusals is shown to hold: row → the tests that show it.

A row that is a parameter of `test_the_server_refuses_in_its_own_words` is named by the words that stand there.
"""

from importlib import import_module

import pytest

from tests.sandbox.test_refusals import CASES

IN_CASES = {
    13: "chat_id is empty",
    14: "chat not found",
    15: "bot can't initiate conversation",
    16: "bot was blocked by the user",
    17: "user is deactivated",
    18: "can't send messages to the bot",
    19: "bot was kicked from the supergroup chat",
    21: "not enough rights to send text messages",
    23: "message text is empty",
    24: "text must be non-empty",
    25: "message is too long",
    26: "text is too long",
    28: "unsupported parse_mode",
    34: "object expected as reply markup",
    43: "message to edit not found",
    48: "message to delete not found",
    50: "message to be replied not found",
    51: "message to copy not found",
    53: "MESSAGE_TOO_LONG",
    54: "invalid file_id",
    56: "there is no document in the request",
    59: "wrong parameter action in request",
    60: "command must be non-empty",
}
IN_TESTS = {
    1: ("refusals", "a_wrong_path_or_token_is_turned_away"),
    2: ("refusals", "a_wrong_path_or_token_is_turned_away"),
    3: ("refusals", "a_wrong_path_or_token_is_turned_away"),
    4: ("refusals", "method_names_are_compared_without_case"),
    5: ("pace", "a_flood_is_refused_over_http_with_a_header"),
    6: ("refusals", "an_upload_over_50_megabytes_is_too_large"),
    7: ("updates", "a_webhook_and_polling_exclude_each_other"),
    8: ("updates", "of_two_pollers_the_older_one_is_turned_away"),
    9: ("updates", "a_webhook_and_polling_exclude_each_other"),
    10: ("updates", "the_same_offset_again_waits_even_when_asked_not_to"),
    11: ("webhook", "a_webhook_stands_behind_tls_or_on_this_machine"),
    12: ("updates", "a_webhook_and_polling_exclude_each_other"),
    20: ("refusals", "a_group_that_became_a_supergroup_tells_its_new_id"),
    22: ("topics", "a_topic_that_is_gone_is_not_found_and_another_takes_its_place"),
    27: ("refusals", "a_caption_has_1024_characters_at_most"),
    29: ("formatting", "broken_markup_is_refused_with_its_place"),
    30: ("formatting", "broken_markup_is_refused_with_its_place"),
    31: ("formatting", "broken_markup_is_refused_with_its_place"),
    32: ("formatting", "broken_markup_is_refused_with_its_place"),
    33: ("formatting", "broken_markup_is_refused_with_its_place"),
    35: ("keyboards", "a_wrong_keyboard_is_refused"),
    36: ("keyboards", "a_wrong_keyboard_is_refused"),
    37: ("keyboards", "a_wrong_keyboard_is_refused"),
    38: ("keyboards", "a_wrong_keyboard_is_refused"),
    39: ("keyboards", "a_row_is_cut_at_12_and_a_button_without_text_is_dropped"),
    40: ("keyboards", "of_several_actions_the_first_wins"),
    41: ("keyboards", "contact_and_place_are_asked_for_in_private_only"),
    42: ("refusals", "an_edit_that_changes_nothing_is_refused"),
    44: ("refusals", "a_message_with_a_reply_keyboard_cannot_be_edited"),
    45: ("refusals", "text_and_caption_are_edited_by_their_own_methods"),
    46: ("refusals", "an_edit_takes_an_inline_keyboard_only"),
    47: ("keyboards", "an_edit_without_a_keyboard_takes_it_away"),
    49: ("refusals", "a_message_older_than_48_hours_stays_in_a_private_chat"),
    52: ("refusals", "a_press_is_answered_once_and_within_150_seconds"),
    55: ("refusals", "a_file_over_20_megabytes_is_too_big_to_fetch"),
    57: ("media", "an_album_is_refused_as_a_whole"),
    58: ("media", "an_album_is_refused_as_a_whole"),
    61: ("pace", "uploads_of_the_same_size_are_spaced_and_then_refused"),
}


def test_every_row_is_shown_somewhere() -> None:
    assert sorted(IN_CASES.keys() | IN_TESTS.keys()) == list(range(1, 62))


@pytest.mark.parametrize(("row", "words"), IN_CASES.items())
def test_the_words_of_a_row_stand_in_a_case(row: int, words: str) -> None:
    assert any(words in description for *_, description in CASES), row


@pytest.mark.parametrize(("row", "place"), IN_TESTS.items())
def test_the_test_of_a_row_is_there(row: int, place: tuple[str, str]) -> None:
    module, name = place
    assert callable(getattr(import_module(f"tests.sandbox.test_{module}"), f"test_{name}")), row
