"""What the real Bot API server refuses, word for word.

Each text stands once, as tdlib/telegram-bot-api or TDLib writes it; names in braces are filled by the caller.
"""

from dataclasses import dataclass
from typing import Any

PREFIXES = {
    400: "Bad Request: ",
    401: "Unauthorized: ",
    403: "Forbidden: ",
    409: "Conflict: ",
    500: "Internal Server Error: ",
}


@dataclass(frozen=True, slots=True)
class Refusal:
    code: int
    text: str

    def describe(self, **facts: object) -> str:
        text = self.text.format(**facts) if facts else self.text
        return (PREFIXES.get(self.code, "") + text).removesuffix(": ")


class Refused(Exception):
    """A method ends with this refusal; `parameters` travel in the answer (retry_after, migrate_to_chat_id)."""

    def __init__(self, refusal: Refusal, /, *, parameters: dict[str, Any] | None = None, **facts: object) -> None:
        super().__init__(refusal.describe(**facts))
        self.code = refusal.code
        self.description = refusal.describe(**facts)
        self.parameters = parameters or {}


def bad(text: str) -> Refusal:
    return Refusal(400, text)


def forbidden(text: str) -> Refusal:
    return Refusal(403, text)


NOT_FOUND = Refusal(404, "Not Found")
METHOD_NOT_FOUND = Refusal(404, "Not Found: method not found")
INVALID_TOKEN = Refusal(401, "invalid token specified")
WRONG_TOKEN = Refusal(401, "")
TOO_MANY_REQUESTS = Refusal(429, "Too Many Requests: retry after {seconds}")
SERVER_ERROR = Refusal(500, "restart")
TOO_LARGE = Refusal(413, "Request Entity Too Large")

WEBHOOK_ACTIVE = Refusal(
    409, "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
OTHER_POLLER = Refusal(409, "terminated by other getUpdates request; make sure that only one bot instance is running")
WEBHOOK_SET = Refusal(409, "terminated by setWebhook request")
WEBHOOK_URL = bad("invalid webhook URL specified")
WEBHOOK_PORT = bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
SECRET_TOO_LONG = bad("secret token is too long")
SECRET_LETTERS = bad("secret token contains unallowed characters")

CHAT_ID_EMPTY = bad("chat_id is empty")
CHAT_NOT_FOUND = bad("chat not found")
USER_NOT_FOUND = bad("user not found")
NEVER_STARTED = forbidden("bot can't initiate conversation with a user")
BLOCKED = forbidden("bot was blocked by the user")
DEACTIVATED = forbidden("user is deactivated")
TO_A_BOT = forbidden("the bot can't send messages to the bot")
KICKED = forbidden("bot was kicked from the {kind} chat")
NOT_A_MEMBER = forbidden("bot is not a member of the {kind} chat")
GROUP_DELETED = forbidden("the group chat was deleted")
NO_POSTING = bad("need administrator rights in the channel chat")
UPGRADED = bad("group chat was upgraded to a supergroup chat")
NO_THREAD = bad("message thread not found")
NOT_A_FORUM = bad("the chat is not a forum")
TOPIC_CLOSED = bad("TOPIC_CLOSED")
TOPIC_GONE = bad("TOPIC_ID_INVALID")
TOPIC_NOT_MODIFIED = bad("TOPIC_NOT_MODIFIED")
TOPIC_TITLE = bad("title must be non-empty")
TOPIC_COLOUR = bad("invalid icon color specified")
NO_RIGHT_TO_TOPIC = bad("not enough rights to {do} the topic")
NO_RIGHT_TO_CREATE_TOPIC = bad("not enough rights to create a topic")
NO_RIGHT_TO_SEND = bad("not enough rights to send {what} to the chat")
NO_RIGHT_TO_PIN = bad("not enough rights to manage pinned messages in the chat")

TEXT_EMPTY = bad("message text is empty")
TEXT_BLANK = bad("text must be non-empty")
TEXT_LONG = bad("message is too long")
TEXT_BYTES = bad("text is too long")
CAPTION_LONG = bad("message caption is too long")
PARSE_MODE = bad("unsupported parse_mode")
CANNOT_PARSE = bad("can't parse entities: {why}")

MARKUP_JSON = bad("can't parse reply keyboard markup JSON object")
MARKUP_OBJECT = bad("object expected as reply markup")
ROWS = bad('field "{field}" of the {kind} must be an Array of Arrays')
BUTTON = bad("can't parse {kind} button: {why}")
BUTTON_DATA = bad("BUTTON_DATA_INVALID")
BUTTON_URL = bad("inline keyboard button URL '{url}' is invalid: {why}")
MARKUP_LONG = bad("reply markup is too long")
PRIVATE_ONLY = bad("{what} can be requested in private chats only")
INLINE_EXPECTED = bad("inline keyboard expected")

NOT_MODIFIED = bad(
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
EDIT_NOT_FOUND = bad("message to edit not found")
CANNOT_EDIT = bad("message can't be edited")
NO_TEXT_TO_EDIT = bad("there is no text in the message to edit")
NO_CAPTION_TO_EDIT = bad("there is no caption in the message to edit")
DELETE_NOT_FOUND = bad("message to delete not found")
CANNOT_DELETE = bad("message can't be deleted")
CANNOT_DELETE_FOR_ALL = bad("message can't be deleted for everyone")
REPLY_JSON = bad("can't parse reply parameters JSON object")
REPLY_OBJECT = bad("object expected as reply parameters")
REPLIED_NOT_FOUND = bad("message to be replied not found")
COPY_NOT_FOUND = bad("message to copy not found")
FORWARD_NONE = bad("there are no messages to forward")
FORWARD_NOT_FOUND = bad("message to forward not found")
PIN_NOT_FOUND = bad("message to pin not found")
UNPIN_NOT_FOUND = bad("message to unpin not found")
REACT_NOT_FOUND = bad("message to react not found")
PROTECTED = bad("message has protected content and can't be forwarded")

QUERY_TOO_OLD = bad("query is too old and response timeout expired or query ID is invalid")
ANSWER_LONG = bad("MESSAGE_TOO_LONG")
FILE_ID = bad("invalid file_id")
FILE_REMOTE = bad("wrong file identifier/HTTP URL specified")
FILE_URL = bad("failed to get HTTP URL content")
FILE_EMPTY = bad("file must be non-empty")
FILE_TYPE = bad("can't use file of type {found} as {wanted}")
NO_PICTURE = bad("IMAGE_PROCESS_FAILED")
FILE_BIG = bad("file is too big")
NO_FILE = bad("there is no {kind} in the request")
MEDIA_JSON = bad("can't parse media JSON object")
MEDIA_ARRAY = bad("expected an Array of InputMedia")
MEDIA = bad("can't parse InputMedia: {why}")
NO_MEDIA_TO_EDIT = bad("there is no media in the message to edit")
ALBUM_EMPTY = bad("there are no messages to send")
ALBUM_LONG = bad("too many messages to send as an album")
ALBUM_MIXED = bad("{kind} can't be mixed with other media types")
ALBUM_FAILED = bad('failed to send message #{number} with the error message "{why}"')
ENTITIES_JSON = bad("can't parse entities JSON object")
MESSAGE_IDS_JSON = bad("can't parse message_ids JSON object")
MESSAGE_IDS_ARRAY = bad("expected an Array of message identifiers")
MESSAGE_IDS_MANY = bad("too many message identifiers specified")
MESSAGE_IDS_NUMBER = bad("message identifier must be a Number")
NO_MESSAGE_IDS = bad("message identifiers are not specified")
CHAT_ACTION = bad("wrong parameter action in request")

SCOPE = bad("can't parse BotCommandScope: {why}")
COMMANDS_JSON = bad("can't parse commands JSON object")
COMMANDS_ARRAY = bad("expected an Array of BotCommand")
COMMAND = bad("can't parse BotCommand: {why}")
COMMAND_EMPTY = bad("command must be non-empty")
COMMAND_LONG = bad("command length must not exceed 32")
COMMAND_DESCRIPTION_EMPTY = bad("command description must be non-empty")
COMMAND_DESCRIPTION_LONG = bad("command description length must not exceed 256")
COMMAND_LETTERS = bad("BOT_COMMAND_INVALID")

REQUIRED_PARAMETER = bad('parameter "{name}" is required')

# The real server ignores a parameter it does not know; ours says so, because a silent typo is a lost feature.
UNKNOWN_PARAMETER = bad('unknown parameter "{name}" of {method}')
UNKNOWN_FIELD = bad('unknown field "{name}" of {kind}')
MISSING_PARAMETER = bad('missing parameter "{name}" of {method}')
WRONG_PARAMETER = bad('can\'t parse parameter "{name}"')
NOT_PLAYED = bad("the sandbox does not play {method} yet")
