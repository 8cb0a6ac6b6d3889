"""Why an attachment is refused; the words tell what to send instead."""

from council.errors import RuleBroken


class AttachmentRefused(RuleBroken):
    """The file is not taken."""


class AttachmentTypeWrong(AttachmentRefused):
    """Neither a picture nor one of the papers that are taken, by its name."""


class AttachmentDisguised(AttachmentRefused):
    """Inside it is not what its name says, or it is two things at once."""


class AttachmentActive(AttachmentRefused):
    """It does something when it is opened: macros, scripts, programs inside, contents fetched from elsewhere."""


class AttachmentTooLarge(AttachmentRefused):
    """Small as sent, enormous once it is unpacked or drawn."""


class AttachmentDamaged(AttachmentRefused):
    """It begins like a picture or a paper and cannot be read to its end."""


class AttachmentTellsPlace(AttachmentRefused):
    """A photo sent as a file that carries the coordinates of where it was taken."""
