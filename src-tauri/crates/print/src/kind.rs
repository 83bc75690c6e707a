//! The kinds of documents there are, and what can be chosen about the paper of each.

use crate::paper::Orientation;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    Plan,
    Booklet,
    Cards,
    SelfForm,
    Assessment,
    Charters,
    Board,
    OneToOne,
    Team,
    Packet,
}

impl Kind {
    /// How its pages may lie, the usual way first. What is signed or filled in by hand stands
    /// upright, and so do role cards and charters: lying, they no longer fit on the page they are meant for.
    #[must_use]
    pub const fn orientations(self) -> &'static [Orientation] {
        use Orientation::{Landscape, Portrait};
        match self {
            Self::Board | Self::Team => &[Landscape, Portrait],
            Self::Plan
            | Self::Booklet
            | Self::Cards
            | Self::Charters
            | Self::SelfForm
            | Self::Assessment
            | Self::OneToOne
            | Self::Packet => &[Portrait],
        }
    }

    /// Whether it may have lines to write on, for a talk over the paper. A form and the sheet for a one-to-one always have some.
    #[must_use]
    pub const fn takes_lines(self) -> bool {
        matches!(
            self,
            Self::Plan | Self::Charters | Self::Packet | Self::Assessment
        )
    }
}
