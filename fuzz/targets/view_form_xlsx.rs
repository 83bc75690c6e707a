//! Bytes are a workbook, or the sheet of one.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") {
        rungs_fuzz::view_form(bytes, "x.xlsx");
    } else {
        rungs_fuzz::view_form(&rungs_fuzz::xlsx_of(bytes), "x.xlsx");
    }
});
