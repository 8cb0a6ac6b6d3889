"""getFile."""

from sandbox.chats import Json
from sandbox.methods.call import Call
from sandbox.methods.registry import method


@method("getFile")
def get_file(call: Call) -> Json:
    stored = call.world.files.for_download(call.text("file_id"))
    return stored.as_file() | {"file_path": stored.path}
