//! What can be printed beside growth plans: a ladder as a booklet or as role cards, a form for a self-assessment, what was agreed in
//! an assessment, decision charters, the team board, the sheet for a one-to-one, the team on its
//! ladder and promotion packets.

use rungs_domain::Shareable;
use rungs_domain::assessment_paper::AssessmentPaper;
use rungs_domain::decision_charter::DecisionCharters;
use rungs_domain::ladder_booklet::{LadderBooklet, RoleCards};
use rungs_domain::one_to_one_sheet::OneToOneSheet;
use rungs_domain::promotion_paper::PromotionPaper;
use rungs_domain::self_form::SelfForm;
use rungs_domain::team_board::TeamBoard;
use rungs_domain::team_ladder_page::TeamLadderPage;
use serde_json::Value;

use crate::data::view_file;
use crate::world::Template;
use crate::{Paper, PrintError};

/// A view that may leave the leader's hands, of the kind that decides what its pages look like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Document {
    /// Everything the ladder says, chapter by chapter.
    Booklet(Shareable<LadderBooklet>),
    /// A page per level, each counted by itself.
    Cards(Shareable<RoleCards>),
    /// To be filled in by hand.
    SelfForm(Shareable<SelfForm>),
    /// To be handed over and signed after an assessment was closed.
    Assessment(Shareable<AssessmentPaper>),
    /// A page per person, each counted by itself, to sign and to pin up.
    Charters(Shareable<DecisionCharters>),
    /// To be handed to a whole team.
    Board(Shareable<TeamBoard>),
    /// One page to bring along and to write on.
    OneToOne(Shareable<OneToOneSheet>),
    /// To be handed to a whole team.
    Team(Shareable<TeamLadderPage>),
    /// To be read by those who decide about somebody's level.
    Packet(Shareable<PromotionPaper>),
}

impl Document {
    /// The file's title, as viewers and screen readers say it.
    #[must_use]
    pub fn title(&self) -> String {
        match self {
            Self::Booklet(booklet) => {
                let imprint = &booklet.get().imprint;
                format!("{}, version {}", imprint.ladder, imprint.version)
            }
            Self::Cards(cards) => {
                let cards = cards.get();
                let ladder = format!(
                    "{}, version {}",
                    cards.imprint.ladder, cards.imprint.version
                );
                match cards.cards.as_slice() {
                    [one] => format!("Role card of {}. {ladder}", one.name),
                    _ => format!("Role cards. {ladder}"),
                }
            }
            Self::SelfForm(form) => {
                let form = form.get();
                format!("Self-assessment of {}, {}", form.person, form.printed_on)
            }
            Self::Assessment(paper) => {
                let paper = paper.get();
                format!("Assessment of {}, {}", paper.person, paper.agreed_on)
            }
            Self::Charters(charters) => {
                let charters = charters.get();
                match charters.charters.as_slice() {
                    [one] => format!(
                        "Decision charter of {}, {}",
                        one.person, charters.printed_on
                    ),
                    _ => format!("Decision charters, {}", charters.printed_on),
                }
            }
            Self::Board(board) => {
                let board = board.get();
                format!("Who decides what. {}, {}", board.whose, board.as_of)
            }
            Self::OneToOne(sheet) => {
                let sheet = sheet.get();
                format!("One-to-one with {}, {}", sheet.person, sheet.printed_on)
            }
            Self::Packet(paper) => {
                let paper = paper.get();
                format!(
                    "Promotion packet of {} for {}, {}",
                    paper.person, paper.proposed.name, paper.printed_on
                )
            }
            Self::Team(team) => {
                let team = team.get();
                format!("Team ladder. {}, {}", team.whose, team.as_of)
            }
        }
    }

    pub(crate) const fn template(&self) -> Template {
        match self {
            Self::Booklet(_) => Template::Booklet,
            Self::Cards(_) => Template::Cards,
            Self::SelfForm(_) => Template::Form,
            Self::Assessment(_) => Template::Assessment,
            Self::Charters(_) => Template::Charter,
            Self::Board(_) => Template::Board,
            Self::OneToOne(_) => Template::OneToOne,
            Self::Team(_) => Template::Team,
            Self::Packet(_) => Template::Packet,
        }
    }

    /// Whether so many pages come out that what Typst remembers of them is not worth its memory.
    pub(crate) fn is_large(&self) -> bool {
        const MOST_LEVELS_REMEMBERED: usize = 4;
        const MOST_PEOPLE_REMEMBERED: usize = 12;
        match self {
            Self::Booklet(booklet) => booklet.get().chapters.len() > MOST_LEVELS_REMEMBERED,
            Self::Cards(cards) => cards.get().cards.len() > MOST_LEVELS_REMEMBERED,
            Self::Charters(charters) => charters.get().charters.len() > MOST_PEOPLE_REMEMBERED,
            Self::Board(board) => board.get().people.len() > MOST_PEOPLE_REMEMBERED,
            Self::Team(team) => team.get().people.len() > MOST_PEOPLE_REMEMBERED,
            Self::SelfForm(_) | Self::Assessment(_) | Self::OneToOne(_) | Self::Packet(_) => false,
        }
    }

    /// # Errors
    /// [`PrintError::NothingToPrint`] for a ladder without levels, and for charters or a board of nobody.
    pub(crate) fn file(&self, paper: Paper) -> Result<Value, PrintError> {
        let title = self.title();
        match self {
            Self::Booklet(booklet) if booklet.get().chapters.is_empty() => {
                Err(PrintError::NothingToPrint)
            }
            Self::Cards(cards) if cards.get().cards.is_empty() => Err(PrintError::NothingToPrint),
            Self::Charters(charters) if charters.get().charters.is_empty() => {
                Err(PrintError::NothingToPrint)
            }
            Self::Board(board)
                if board.get().people.is_empty() || board.get().categories.is_empty() =>
            {
                Err(PrintError::NothingToPrint)
            }
            Self::Team(team) if team.get().tracks.is_empty() => Err(PrintError::NothingToPrint),
            Self::Charters(charters) => {
                view_file(charters.get(), title, &charters.get().language, paper)
            }
            Self::Board(board) => view_file(board.get(), title, &board.get().language, paper),
            Self::Booklet(booklet) => {
                view_file(booklet.get(), title, &booklet.get().imprint.language, paper)
            }
            Self::Cards(cards) => {
                view_file(cards.get(), title, &cards.get().imprint.language, paper)
            }
            Self::SelfForm(form) => view_file(form.get(), title, &form.get().language, paper),
            Self::OneToOne(sheet) => view_file(sheet.get(), title, &sheet.get().language, paper),
            Self::Packet(packet) => view_file(packet.get(), title, &packet.get().language, paper),
            Self::Team(team) => view_file(team.get(), title, &team.get().language, paper),
            Self::Assessment(agreed) => {
                view_file(agreed.get(), title, &agreed.get().language, paper)
            }
        }
    }
}
