//! Bytes are a spreadsheet, or the content of one.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") {
        rungs_fuzz::self_form(bytes, "x.ods");
    } else {
        rungs_fuzz::self_form(&rungs_fuzz::ods_of(bytes), "x.ods");
    }
});
