"""Voice, films, music and albums, both ways, and what is refused about them."""

import json
from typing import Any

import aiohttp
import pytest
import telegram

from sandbox import Client, PlayRefused, Sandbox

ONE, COUNCIL = 1001, -100501


async def test_a_voice_message_of_a_person_is_fetched_by_the_bot(bot: telegram.Bot, client: Client) -> None:
    await client.send_voice(ONE, ONE, b"OggS", duration=4)
    (update,) = await bot.get_updates()
    assert update.message is not None
    voice = update.message.voice
    assert voice is not None
    assert voice.mime_type == "audio/ogg"
    assert voice.to_dict()["duration"] == 4
    assert await (await bot.get_file(voice.file_id)).download_as_bytearray() == b"OggS"


@pytest.mark.parametrize(
    ("action", "field", "given"),
    [
        ("send_video", "video", {"duration": 3, "caption": "Жол"}),
        ("send_audio", "audio", {"duration": 3, "title": "Күй", "performer": "Құрманғазы"}),
        ("send_video_note", "video_note", {"duration": 3, "length": 300}),
    ],
)
async def test_people_send_films_and_music(
    bot: telegram.Bot, client: Client, action: str, field: str, given: dict[str, Any]
) -> None:
    await client.do(action, person=ONE, chat=ONE, content="eA==", **given)
    (update,) = await bot.get_updates()
    sent = update.to_dict()["message"]
    shown = sent[field] | {"caption": sent.get("caption")}
    assert given.items() <= shown.items()


async def test_an_album_of_a_person_comes_as_messages_of_one_group(bot: telegram.Bot, client: Client) -> None:
    await client.send_album(ONE, ONE, [("photo", b"a", "a.jpg"), ("photo", b"b", "b.jpg"), ("video", b"c", "c.mp4")])
    messages = [update.message for update in await bot.get_updates()]
    groups = {message.media_group_id for message in messages if message}
    assert len(messages) == 3
    assert len(groups) == 1
    assert None not in groups


@pytest.mark.parametrize(
    "items", [[("photo", b"a", "a.jpg")], [("voice", b"a", "a.oga")] * 2, [("photo", b"a", "a.jpg")] * 11]
)
async def test_an_album_no_client_would_send_is_refused(client: Client, items: list[tuple[str, bytes, str]]) -> None:
    with pytest.raises(PlayRefused, match="an album holds"):
        await client.send_album(ONE, ONE, items)
    assert await client.messages(ONE) == []


async def test_the_bot_sends_every_kind_of_file(bot: telegram.Bot) -> None:
    assert (await bot.send_voice(ONE, b"OggS", duration=2, caption="x")).voice is not None
    assert (await bot.send_audio(ONE, b"ID3", title="Күй")).audio is not None
    assert (await bot.send_video(ONE, b"film", width=320, height=240)).video is not None
    assert (await bot.send_video_note(ONE, b"film", length=240)).video_note is not None
    assert (await bot.send_animation(ONE, b"film")).animation is not None


async def test_an_album_of_the_bot_stands_together(bot: telegram.Bot, client: Client) -> None:
    known = (await bot.send_photo(ONE, b"known")).photo[-1].file_id
    sent = await bot.send_media_group(
        ONE,
        [telegram.InputMediaPhoto(known), telegram.InputMediaPhoto(b"new", caption="<b>Екі</b>", parse_mode="HTML")],
    )
    assert len({message.media_group_id for message in sent}) == 1
    assert sent[0].photo[-1].file_id == known
    assert sent[1].caption == "Екі"
    assert sent[1].caption_entities[0].type == "bold"
    assert len(await client.messages(ONE)) == 3


async def test_one_item_alone_is_no_album(api: Any, sandbox: Sandbox) -> None:
    stored = sandbox.world.files.add(b"a", "a.jpg", "photos")
    (sent,) = (await api("sendMediaGroup", chat_id=ONE, media=[{"type": "photo", "media": stored.file_id}]))["result"]
    assert "media_group_id" not in sent


async def test_media_of_a_message_are_replaced(bot: telegram.Bot) -> None:
    sent = await bot.send_photo(ONE, b"a", caption="old")
    edited = await bot.edit_message_media(telegram.InputMediaDocument(b"pdf", filename="a.pdf"), ONE, sent.message_id)
    assert isinstance(edited, telegram.Message)
    assert edited.document is not None
    assert (edited.photo, edited.caption) == ((), None)


async def test_several_messages_are_forwarded_and_copied_at_once(bot: telegram.Bot, client: Client) -> None:
    first = (await client.send_voice(ONE, ONE, b"OggS"))["message_id"]
    second = (await client.send_text(ONE, ONE, "x"))["message_id"]
    forwarded = await bot.forward_messages(COUNCIL, ONE, [first, 999, second])
    copied = await bot.copy_messages(COUNCIL, ONE, [first, second], remove_caption=True)
    assert len(forwarded) == len(copied) == 2
    shown = await client.messages(COUNCIL)
    assert [("voice" in one, "forward_origin" in one) for one in shown] == [
        *((True, True), (False, True)),
        *((True, False), (False, False)),
    ]


PHOTO = {"type": "photo", "media": "attach://a"}
REFUSED: list[tuple[Any, str]] = [
    (None, 'parameter "media" is required'),
    ([], "there are no messages to send"),
    ([PHOTO] * 11, "too many messages to send as an album"),
    ([PHOTO, {"type": "document", "media": "attach://a"}], "document can't be mixed with other media types"),
    ([{"type": "audio", "media": "attach://a"}, PHOTO], "audio can't be mixed with other media types"),
    (
        [{"type": "animation", "media": "x"}],
        "can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup",
    ),
    ([{"type": "sticker", "media": "x"}], 'can\'t parse InputMedia: type "sticker" is unsupported'),
    ([{"type": "photo", "media": "attach://none"}], "can't parse InputMedia: media not found"),
    ([{"type": "photo", "media": "none"}], "wrong file identifier/HTTP URL specified"),
    ([{"type": "photo", "media": "https://kenes.kz/a.jpg"}], "failed to get HTTP URL content"),
    (
        [PHOTO, {"type": "photo", "media": "attach://b"}],
        'failed to send message #2 with the error message "IMAGE_PROCESS_FAILED"',
    ),
    ([7], "can't parse InputMedia: expected an Object"),
    ({}, "expected an Array of InputMedia"),
    ("[", "can't parse media JSON object"),
    ([PHOTO | {"caption": "x" * 1025}, PHOTO], "message caption is too long"),
]


@pytest.mark.parametrize(("media", "why"), REFUSED, ids=lambda one: str(one)[:50])
async def test_an_album_is_refused_as_a_whole(sandbox: Sandbox, client: Client, media: Any, why: str) -> None:
    given = {} if media is None else {"media": media if isinstance(media, str) else json.dumps(media)}
    form = aiohttp.FormData({"chat_id": str(ONE)} | given)
    for name, content in (("a", b"picture"), ("b", b"%PDF")):
        if f"attach://{name}" in str(media):
            form.add_field(name, content, filename=f"{name}.jpg")
    address = f"{sandbox.url}/bot{sandbox.token}/sendMediaGroup"
    async with aiohttp.ClientSession() as session, session.post(address, data=form) as response:
        assert (await response.json())["description"] == f"Bad Request: {why}"
    assert await client.messages(ONE) == []


@pytest.mark.parametrize(
    ("method", "words"),
    [
        ("sendVoice", "voice"),
        ("sendAudio", "audio"),
        ("sendVideo", "video"),
        ("sendVideoNote", "video note"),
        ("sendAnimation", "animation"),
    ],
)
async def test_a_file_must_be_there(api: Any, method: str, words: str) -> None:
    assert (await api(method, chat_id=ONE))["description"] == f"Bad Request: there is no {words} in the request"


async def test_a_file_that_is_empty_unknown_or_of_another_kind_is_refused(
    api: Any, bot: telegram.Bot, sandbox: Sandbox
) -> None:
    photo = sandbox.world.files.add(b"a", "a.jpg", "photos")
    unknown = await api("sendDocument", chat_id=ONE, document="none")
    wrong = await api("sendDocument", chat_id=ONE, document=photo.file_id)
    assert unknown["description"] == "Bad Request: wrong file identifier/HTTP URL specified"
    assert wrong["description"] == "Bad Request: can't use file of type Photo as Document"
    with pytest.raises(telegram.error.BadRequest, match="File must be non-empty"):
        await bot.send_document(ONE, b"", filename="a.txt")
    with pytest.raises(telegram.error.BadRequest, match="Image_process_failed"):
        await bot.send_photo(ONE, b"%PDF")


async def test_media_are_put_only_where_media_are(api: Any, sandbox: Sandbox) -> None:
    stored = sandbox.world.files.add(b"a", "a.jpg", "photos")
    sent = (await api("sendMessage", chat_id=ONE, text="x"))["result"]["message_id"]
    media = {"type": "photo", "media": stored.file_id}
    answer = await api("editMessageMedia", chat_id=ONE, message_id=sent, media=media)
    assert answer["description"] == "Bad Request: there is no media in the message to edit"


async def test_nothing_to_forward_is_said(api: Any) -> None:
    given = {"chat_id": COUNCIL, "from_chat_id": ONE}
    assert (await api("forwardMessages", message_ids=[], **given))["description"] == (
        "Bad Request: message identifiers are not specified"
    )
    assert (await api("copyMessages", message_ids=[999], **given))["description"] == (
        "Bad Request: there are no messages to forward"
    )
    assert (await api("copyMessage", chat_id=COUNCIL, message_id=1))["description"] == (
        'Bad Request: parameter "from_chat_id" is required'
    )


async def test_a_voice_message_can_be_heard_on_the_page(sandbox: Sandbox, client: Client) -> None:
    voice = (await client.send_voice(ONE, ONE, b"OggS"))["voice"]
    address = f"{sandbox.url}/sandbox/file/{voice['file_unique_id']}"
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        assert response.content_type.startswith("audio/")
