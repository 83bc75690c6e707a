//! What can be printed: growth plans, a ladder as a booklet or as role cards, a form for a self-assessment, what was agreed in
//! an assessment, decision charters, the team board, the sheet for a one-to-one, the team on its
//! ladder and promotion packets.

use rungs_domain::Shareable;
use rungs_domain::assessment_paper::AssessmentPaper;
use rungs_domain::decision_charter::DecisionCharters;
use rungs_domain::ladder_booklet::{LadderBooklet, RoleCards};
use rungs_domain::one_to_one_sheet::OneToOneSheet;
use rungs_domain::plan_sheet::PlanSheet;
use rungs_domain::promotion_paper::PromotionPaper;
use rungs_domain::self_form::SelfForm;
use rungs_domain::team_board::TeamBoard;
use rungs_domain::team_ladder_page::TeamLadderPage;
use serde::Serialize;
use serde_json::Value;

use crate::PrintError;
use crate::data::{Views, file};
use crate::kind::Kind;
use crate::paper::Setup;
use crate::pieces::{MOST_AT_ONCE, pieces};

/// A view that may leave the leader's hands, of the kind that decides what its pages look like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Document {
    /// Two pages to sign; a longer one flows on.
    Plan(Shareable<PlanSheet>),
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
            Self::Plan(sheet) => {
                let sheet = sheet.get();
                format!("Growth plan of {}, {}", sheet.person, sheet.period)
            }
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

    /// The same as several documents, none of more people than are set at once.
    pub(crate) fn pieces(&self) -> Vec<Self> {
        match self {
            Self::Charters(charters) if charters.get().charters.len() > MOST_AT_ONCE => {
                pieces(charters.get().charters.len())
                    .into_iter()
                    .map(|piece| Self::Charters(charters.of_some(piece)))
                    .collect()
            }
            one => vec![one.clone()],
        }
    }

    /// Whether so many pages come out that what Typst remembers of them is not worth its memory.
    pub(crate) fn is_large(&self) -> bool {
        const MOST_LEVELS_REMEMBERED: usize = 4;
        match self {
            Self::Booklet(booklet) => booklet.get().chapters.len() > MOST_LEVELS_REMEMBERED,
            Self::Cards(cards) => cards.get().cards.len() > MOST_LEVELS_REMEMBERED,
            Self::Board(board) => board.get().people.len() > MOST_AT_ONCE,
            Self::Team(team) => team.get().people.len() > MOST_AT_ONCE,
            Self::Plan(_)
            | Self::SelfForm(_)
            | Self::Assessment(_)
            | Self::Charters(_)
            | Self::OneToOne(_)
            | Self::Packet(_) => false,
        }
    }

    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Plan(_) => Kind::Plan,
            Self::Booklet(_) => Kind::Booklet,
            Self::Cards(_) => Kind::Cards,
            Self::SelfForm(_) => Kind::SelfForm,
            Self::Assessment(_) => Kind::Assessment,
            Self::Charters(_) => Kind::Charters,
            Self::Board(_) => Kind::Board,
            Self::OneToOne(_) => Kind::OneToOne,
            Self::Team(_) => Kind::Team,
            Self::Packet(_) => Kind::Packet,
        }
    }

    /// # Errors
    /// [`PrintError::NothingToPrint`] for a ladder without levels, and for charters or a board of nobody.
    fn view(&self) -> Result<(Value, String), PrintError> {
        let is_empty = match self {
            Self::Booklet(booklet) => booklet.get().chapters.is_empty(),
            Self::Cards(cards) => cards.get().cards.is_empty(),
            Self::Charters(charters) => charters.get().charters.is_empty(),
            Self::Board(board) => {
                board.get().people.is_empty() || board.get().categories.is_empty()
            }
            Self::Team(team) => team.get().tracks.is_empty(),
            Self::Plan(_)
            | Self::SelfForm(_)
            | Self::Assessment(_)
            | Self::OneToOne(_)
            | Self::Packet(_) => false,
        };
        if is_empty {
            return Err(PrintError::NothingToPrint);
        }
        match self {
            Self::Plan(sheet) => written(sheet.get(), &sheet.get().language),
            Self::Booklet(booklet) => written(booklet.get(), &booklet.get().imprint.language),
            Self::Cards(cards) => written(cards.get(), &cards.get().imprint.language),
            Self::SelfForm(form) => written(form.get(), &form.get().language),
            Self::Assessment(agreed) => written(agreed.get(), &agreed.get().language),
            Self::Charters(charters) => written(charters.get(), &charters.get().language),
            Self::Board(board) => written(board.get(), &board.get().language),
            Self::OneToOne(sheet) => written(sheet.get(), &sheet.get().language),
            Self::Team(team) => written(team.get(), &team.get().language),
            Self::Packet(packet) => written(packet.get(), &packet.get().language),
        }
    }

    /// # Errors
    /// [`PrintError::NothingToPrint`] for a ladder without levels, and for charters or a board of nobody.
    pub(crate) fn file(&self, setup: Setup) -> Result<Value, PrintError> {
        let (view, language) = self.view()?;
        let views = Views {
            title: self.title(),
            language,
            views: vec![view],
        };
        file(views, setup, self.kind())
    }

    /// Several of one kind in one file, each with its own pages.
    ///
    /// # Errors
    /// [`PrintError::NothingToPrint`] for none, and for one with nothing in it.
    pub(crate) fn file_of(
        documents: &[Self],
        title: String,
        setup: Setup,
    ) -> Result<Value, PrintError> {
        let first = documents.first().ok_or(PrintError::NothingToPrint)?;
        let (_, language) = first.view()?;
        let views = documents.iter().map(|one| Ok(one.view()?.0));
        let views = Views {
            title,
            language,
            views: views.collect::<Result<_, PrintError>>()?,
        };
        file(views, setup, first.kind())
    }
}

fn written<V: Serialize>(view: &V, language: &str) -> Result<(Value, String), PrintError> {
    Ok((serde_json::to_value(view)?, language.to_owned()))
}
