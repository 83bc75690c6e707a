//! How PMs see who decides, beside what was agreed: said in a one-to-one or on a form, compared, and looked at across a team.
//! May know: the rules of `rungs-domain`, the catalogue, and the form in `rungs-interchange`.
//! Must never hold: a rule about differences; those are in `rungs-domain`.

mod form;
mod page;
mod saying;
mod talking;
mod team;

pub use form::{RefusedViewCell, ViewFate, ViewFormLine, ViewFormPage};
pub use page::{DelegationViewsPage, OwnViewLine, SaidView};
pub use saying::OwnViewEntry;
pub(crate) use talking::put_talk;
pub use team::{AreaViews, DelegationViewsTeam, PersonViews, WidestView};
