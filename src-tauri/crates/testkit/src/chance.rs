//! Variety without chance: a number scattered by another, the same every time.

/// Scatters `seed` over all numbers (the last step of SplitMix64), so that neighbours have nothing in common.
pub(crate) const fn scattered(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A number below `below` for the `seed`-th thing; `what` tells different questions about one thing apart.
pub(crate) fn pick(seed: usize, what: u64, below: usize) -> usize {
    let scattered = scattered((seed as u64) ^ (what << 40));
    usize::try_from(scattered % below.max(1) as u64).unwrap_or(0)
}

/// One of several.
pub(crate) fn one_of<T: Copy>(seed: usize, what: u64, several: &[T]) -> Option<T> {
    several.get(pick(seed, what, several.len())).copied()
}
