//! The bytes of a Struct to Python's values.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyList, PyNone};

use crate::keys::Keys;
use crate::reader::Reader;
use crate::tag;
use crate::{EXACT, Found, IN_LIST, IN_OBJECT, MAX_MESSAGE_DEPTH, Stop};

/// Decodes a Struct in the form that protobuf writes, into dicts and lists.
#[pyfunction]
pub fn decode<'py>(
    py: Python<'py>,
    content: &Bound<'py, PyBytes>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let content = Reader::new(content.as_bytes());
    match object(py, content, 0, &mut Keys::borrow()) {
        Ok(found) => Ok(Some(found)),
        Err(Stop::Unusual) => Ok(None),
        Err(Stop::Raised(error)) => Err(*error),
    }
}

fn object<'py>(
    py: Python<'py>,
    mut content: Reader<'_>,
    level: u32,
    keys: &mut Keys,
) -> Found<Bound<'py, PyAny>> {
    if level > MAX_MESSAGE_DEPTH - 2 {
        return Err(Stop::Unusual);
    }
    let found = PyDict::new(py);
    while !content.is_empty() {
        let (key, item) = content.entry()?;
        let key = keys.text(py, key)?;
        found.set_item(key, value(py, item, level.saturating_add(IN_OBJECT), keys)?)?;
    }
    Ok(found.into_any())
}

fn list<'py>(
    py: Python<'py>,
    mut content: Reader<'_>,
    level: u32,
    keys: &mut Keys,
) -> Found<Bound<'py, PyAny>> {
    if level > MAX_MESSAGE_DEPTH - 1 {
        return Err(Stop::Unusual);
    }
    let found = PyList::empty(py);
    while !content.is_empty() {
        content.expect(tag::FIRST)?;
        found.append(value(
            py,
            content.block()?,
            level.saturating_add(IN_LIST),
            keys,
        )?)?;
    }
    Ok(found.into_any())
}

/// Decodes a value; `level` is that of an object or a list.
fn value<'py>(
    py: Python<'py>,
    mut content: Reader<'_>,
    level: u32,
    keys: &mut Keys,
) -> Found<Bound<'py, PyAny>> {
    match content.byte()? {
        tag::NUMBER => number(py, content.last_double()?),
        tag::STRING => Ok(content.last_block()?.text(py)?.into_any()),
        tag::BOOL => match content.last_byte()? {
            flag @ 0..=1 => Ok(PyBool::new(py, flag == 1).to_owned().into_any()),
            _ => Err(Stop::Unusual),
        },
        tag::NULL => match content.last_byte()? {
            0 => Ok(PyNone::get(py).to_owned().into_any()),
            _ => Err(Stop::Unusual),
        },
        tag::OBJECT => object(py, content.last_block()?, level, keys),
        tag::LIST => list(py, content.last_block()?, level, keys),
        _ => Err(Stop::Unusual),
    }
}

/// Whole numbers up to 2**53 become `int`, except negative zero.
fn number(py: Python<'_>, number: f64) -> Found<Bound<'_, PyAny>> {
    if !number.is_finite() {
        return Err(Stop::Unusual);
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "what is cut off is compared"
    )]
    let whole = number as i64;
    #[expect(clippy::cast_precision_loss, reason = "doubles represent it")]
    let exact = EXACT.contains(&whole) && (whole as f64).to_bits() == number.to_bits();
    if exact {
        Ok(whole.into_pyobject(py).map_err(PyErr::from)?.into_any())
    } else {
        Ok(PyFloat::new(py, number).into_any())
    }
}
