"""Photos and documents, up and down."""

import aiohttp
import telegram

from sandbox import Client, Sandbox

ONE = 1001


async def test_a_document_of_a_person_is_fetched_by_the_bot(bot: telegram.Bot, client: Client) -> None:
    await client.send_document(ONE, ONE, b"%PDF", name="өтініш.pdf", caption="Қараңыз")
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.document is not None
    assert (update.message.document.file_name, update.message.caption) == ("өтініш.pdf", "Қараңыз")
    found = await bot.get_file(update.message.document.file_id)
    assert await found.download_as_bytearray() == b"%PDF"


async def test_a_photo_of_a_person_is_fetched_by_the_bot(bot: telegram.Bot, client: Client) -> None:
    await client.send_photo(ONE, ONE, b"jpeg bytes", caption="Жол")
    (update,) = await bot.get_updates()
    assert update.message is not None
    found = await bot.get_file(update.message.photo[-1].file_id)
    assert await found.download_as_bytearray() == b"jpeg bytes"


async def test_a_file_sent_again_by_its_id_is_the_same_file(bot: telegram.Bot) -> None:
    sent = await bot.send_document(ONE, b"xlsx", filename="members.xlsx")
    assert sent.document is not None
    again = await bot.send_document(ONE, sent.document.file_id, caption="again")
    assert again.document == sent.document


async def test_a_photo_keeps_its_size_and_its_caption_can_be_edited(bot: telegram.Bot) -> None:
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (320).to_bytes(4, "big") + (200).to_bytes(4, "big")
    sent = await bot.send_photo(ONE, png, caption="a")
    assert (sent.photo[-1].width, sent.photo[-1].height) == (320, 200)
    edited = await bot.edit_message_caption(ONE, sent.message_id, caption="b")
    assert isinstance(edited, telegram.Message)
    assert edited.caption == "b"


async def test_the_colon_of_the_token_may_be_percent_encoded(sandbox: Sandbox) -> None:
    stored = sandbox.world.files.add(b"x", "a.txt", "documents")
    token = sandbox.token.replace(":", "%3A")
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{sandbox.url}/file/bot{token}/{stored.path}") as response,
    ):
        assert await response.read() == b"x"


async def test_what_people_upload_is_never_shown_as_a_page(sandbox: Sandbox) -> None:
    stored = sandbox.world.files.add(b"<script>", "a.html", "documents")
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{sandbox.url}/sandbox/file/{stored.unique_id}") as response,
    ):
        assert response.headers["Content-Disposition"] == "attachment"
        assert response.content_type == "application/octet-stream"
