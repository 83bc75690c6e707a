//! Between domain values and SQLite values. Enums are stored under the names serde gives them.

use rungs_domain::Day;
use rusqlite::Row;
use rusqlite::types::{FromSqlError, Value, ValueRef};
use serde::Serialize;
use serde::de::{DeserializeOwned, IntoDeserializer, value::StrDeserializer};

pub(crate) fn text(value: impl Into<String>) -> Value {
    Value::Text(value.into())
}

pub(crate) fn maybe_text(value: Option<impl Into<String>>) -> Value {
    value.map_or(Value::Null, text)
}

pub(crate) fn maybe_int(value: Option<impl Into<i64>>) -> Value {
    value.map_or(Value::Null, |n| Value::Integer(n.into()))
}

pub(crate) fn day(value: Day) -> Value {
    Value::Text(value.to_string())
}

pub(crate) fn maybe_day(value: Option<Day>) -> Value {
    value.map_or(Value::Null, day)
}

/// The name of an enum variant without data.
pub(crate) fn name<T: Serialize>(value: &T) -> Value {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => Value::Text(name),
        other => Value::Text(format!("{other:?}")),
    }
}

pub(crate) fn maybe_name<T: Serialize>(value: Option<&T>) -> Value {
    value.map_or(Value::Null, name)
}

type Sql<T> = rusqlite::Result<T>;

fn wrong(row: &Row<'_>, index: usize, why: &str) -> rusqlite::Error {
    let column = row.as_ref().column_name(index).unwrap_or("?").to_owned();
    let kind = row
        .get_ref(index)
        .map_or(rusqlite::types::Type::Null, |value| value.data_type());
    rusqlite::Error::FromSqlConversionFailure(index, kind, format!("{column}: {why}").into())
}

pub(crate) fn get_day(row: &Row<'_>, index: usize) -> Sql<Day> {
    let value = row.get_ref(index)?;
    let text = value
        .as_str()
        .map_err(|e| wrong(row, index, &e.to_string()))?;
    Day::parse(text).map_err(|e| wrong(row, index, &e.message))
}

pub(crate) fn get_maybe_day(row: &Row<'_>, index: usize) -> Sql<Option<Day>> {
    match row.get_ref(index)? {
        ValueRef::Null => Ok(None),
        _ => get_day(row, index).map(Some),
    }
}

/// An enum by the name it was stored under.
pub(crate) fn get_name<T: DeserializeOwned>(row: &Row<'_>, index: usize) -> Sql<T> {
    let value = row.get_ref(index)?;
    let text = value
        .as_str()
        .map_err(|e: FromSqlError| wrong(row, index, &e.to_string()))?;
    let source: StrDeserializer<'_, serde::de::value::Error> = text.into_deserializer();
    T::deserialize(source).map_err(|e| wrong(row, index, &e.to_string()))
}

pub(crate) fn get_maybe_name<T: DeserializeOwned>(row: &Row<'_>, index: usize) -> Sql<Option<T>> {
    match row.get_ref(index)? {
        ValueRef::Null => Ok(None),
        _ => get_name(row, index).map(Some),
    }
}

/// A small number with a rule of its own, such as a rating or a delegation level.
pub(crate) fn get_checked<T: TryFrom<u8>>(row: &Row<'_>, index: usize) -> Sql<T>
where
    T::Error: std::fmt::Display,
{
    let number: u8 = row.get(index)?;
    T::try_from(number).map_err(|e| wrong(row, index, &e.to_string()))
}

pub(crate) fn get_maybe_checked<T: TryFrom<u8>>(row: &Row<'_>, index: usize) -> Sql<Option<T>>
where
    T::Error: std::fmt::Display,
{
    match row.get_ref(index)? {
        ValueRef::Null => Ok(None),
        _ => get_checked(row, index).map(Some),
    }
}

pub(crate) fn get_id<T: for<'a> From<&'a str>>(row: &Row<'_>, index: usize) -> Sql<T> {
    let value = row.get_ref(index)?;
    let id = value
        .as_str()
        .map_err(|e| wrong(row, index, &e.to_string()))?;
    Ok(T::from(id))
}

pub(crate) fn get_maybe_id<T: for<'a> From<&'a str>>(
    row: &Row<'_>,
    index: usize,
) -> Sql<Option<T>> {
    match row.get_ref(index)? {
        ValueRef::Null => Ok(None),
        _ => get_id(row, index).map(Some),
    }
}

pub(crate) fn bad_value(
    row: &Row<'_>,
    index: usize,
    why: impl std::fmt::Display,
) -> rusqlite::Error {
    wrong(row, index, &why.to_string())
}
