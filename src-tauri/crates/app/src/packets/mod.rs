//! Promotion packets: what the leader says of somebody's next level, and which notes are the examples.
//! May know: the rules of `rungs-domain` and the rest of this crate.
//! Must never hold: what stands on the pages, which `printing` gathers, or what the formula of readiness says.

mod page;
mod writing;

pub use page::{PacketNote, PacketPage};
pub use writing::{PacketOf, SharingFirst};

pub(crate) use page::packet_or_new;
pub(crate) use writing::remove_packets;
