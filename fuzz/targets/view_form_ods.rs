//! Bytes are a spreadsheet, or the content of one.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") {
        rungs_fuzz::view_form(bytes, "x.ods");
    } else {
        rungs_fuzz::view_form(&rungs_fuzz::ods_of(bytes), "x.ods");
    }
});
