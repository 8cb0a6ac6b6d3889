"""What may be asked of proposals: by their authors, by the body, and the questions behind each screen."""

from council.proposals.commands.handling import (
    DeclineProposal,
    RegisterProposal,
    ReturnProposal,
    TakeOffByVote,
)
from council.proposals.commands.pages import (
    Backing,
    OnAgenda,
    ProposalBody,
    ProposalLine,
    ProposalList,
    ProposalPage,
    Proposing,
    Submitted,
)
from council.proposals.commands.showing import (
    READERS,
    ListMyProposals,
    ListProposalBodies,
    ListProposals,
    ShowProposal,
    ShowProposalFiles,
    ShowProposing,
)
from council.proposals.commands.submitting import CorrectProposal, ReviewWithdrawal, SubmitProposal, WithdrawProposal
from council.proposals.commands.supporting import DropSupport, SupportProposal

__all__ = [
    "READERS",
    "Backing",
    "CorrectProposal",
    "DeclineProposal",
    "DropSupport",
    "ListMyProposals",
    "ListProposalBodies",
    "ListProposals",
    "OnAgenda",
    "ProposalBody",
    "ProposalLine",
    "ProposalList",
    "ProposalPage",
    "Proposing",
    "RegisterProposal",
    "ReturnProposal",
    "ReviewWithdrawal",
    "ShowProposal",
    "ShowProposalFiles",
    "ShowProposing",
    "SubmitProposal",
    "Submitted",
    "SupportProposal",
    "TakeOffByVote",
    "WithdrawProposal",
]
