//! The bytes of a message to a wrapper: the common kinds of fields, each at most once.

use std::iter::successors;

use pyo3::exceptions::{PyException, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBytes, PyDict, PyString, PyTuple, PyType};

use crate::depth::depth_of;
use crate::reader::Reader;
use crate::{Found, Stop};

/// How many fields are read of a message; the others are left to Python.
const MOST: usize = 64;

/// Puts a reader before `_read_wire` of a class of wrappers.
#[pyfunction]
pub fn reads(class: &Bound<'_, PyType>) -> PyResult<()> {
    let name = intern!(class.py(), "_read_wire");
    let reader = WrapperReader {
        class: class.clone().unbind(),
        python: class.getattr(name)?.unbind(),
        plan: PyOnceLock::new(),
    };
    class.setattr(name, Bound::new(class.py(), reader)?)
}

/// What `_read_wire` of a class is, where the compiled codec is used.
#[pyclass(frozen)]
pub struct WrapperReader {
    class: Py<PyType>,
    /// The rendered `_read_wire`.
    #[pyo3(get)]
    python: Py<PyAny>,
    /// Made when something is read: classes refer to others that follow.
    plan: PyOnceLock<Plan>,
}

#[pymethods]
impl WrapperReader {
    fn __call__<'py>(
        &self,
        py: Python<'py>,
        content: &Bound<'py, PyBytes>,
        depth: u32,
    ) -> PyResult<Bound<'py, PyAny>> {
        match self.read(py, Reader::new(content.as_bytes()), depth) {
            Ok(found) => Ok(found),
            Err(Stop::Unusual) => self.python.bind(py).call1((content, depth)),
            Err(Stop::Raised(error)) => Err(*error),
        }
    }
}

impl WrapperReader {
    fn read<'py>(
        &self,
        py: Python<'py>,
        mut content: Reader<'_>,
        depth: u32,
    ) -> Found<Bound<'py, PyAny>> {
        let plan = self
            .plan
            .get_or_try_init(py, || Plan::of(self.class.bind(py)))?;
        let found = plan.new.bind(py).call1((&self.class,))?;
        let mut seen = 0_u64;
        let mut deepest = plan.least;
        while !content.is_empty() {
            let tag = content.byte()?;
            let (bit, field) = plan.field(tag).ok_or(Stop::Unusual)?;
            let value = match &field.kind {
                Kind::Text => content.block()?.text(py)?.into_any(),
                Kind::Bytes => PyBytes::new(py, content.block()?.rest()).into_any(),
                Kind::Number(number) => number.value(py, content.varint()?)?,
                Kind::Enum(members) => member(py, members, content.varint()?)?,
                Kind::Message { .. } | Kind::Struct(_) if seen & bit != 0 => {
                    return Err(Stop::Unusual);
                }
                Kind::Message { read, endless } => {
                    let value = message(py, read, content.block()?, depth)?;
                    if *endless {
                        let inside = value.getattr(intern!(py, "_wire_depth"))?.extract()?;
                        deepest = deepest.max(1_u32.saturating_add(inside));
                    }
                    value
                }
                Kind::Struct(of) => {
                    let content = content.block()?;
                    let inside = depth_of(content, depth.checked_sub(1).ok_or(Stop::Unusual)?)?;
                    deepest = deepest.max(inside.saturating_add(1));
                    of.bind(py).call1((content.rest(), inside))?
                }
            };
            found.setattr(&field.slot, value)?;
            seen |= bit;
        }
        for (field, bit) in plan.fields.iter().zip(bits()) {
            if seen & bit == 0 {
                found.setattr(&field.slot, &field.absent)?;
            }
        }
        for (slot, absent) in &plan.others {
            found.setattr(slot, absent)?;
        }
        if plan.has_depth {
            found.setattr(intern!(py, "_wire_depth"), deepest.min(depth))?;
        }
        Ok(found)
    }
}

/// What is read of a class.
struct Plan {
    /// Makes an instance.
    new: Py<PyAny>,
    fields: Vec<Field>,
    /// The slots of the other fields, and what they hold if these are absent.
    others: Vec<(Py<PyString>, Py<PyAny>)>,
    has_depth: bool,
    /// The depth that is known of fields that cannot be nested without end.
    least: u32,
}

struct Field {
    tag: u8,
    slot: Py<PyString>,
    absent: Py<PyAny>,
    kind: Kind,
}

enum Kind {
    Text,
    Bytes,
    Number(Number),
    /// The members by their numbers.
    Enum(Vec<(u64, Py<PyAny>)>),
    Message {
        read: Py<PyAny>,
        endless: bool,
    },
    /// Makes a `CustomInfo`.
    Struct(Py<PyAny>),
}

#[derive(Clone, Copy)]
enum Number {
    Bool,
    Int32,
    Int64,
    Uint32,
    Uint64,
}

impl Plan {
    fn of(class: &Bound<'_, PyType>) -> PyResult<Self> {
        let py = class.py();
        let absent = class
            .getattr("__init__")?
            .getattr("__kwdefaults__")?
            .cast_into::<PyDict>()?;
        let (least, listed): (u32, Bound<'_, PyTuple>) =
            class.call_method0("_wire_fields")?.extract()?;
        let mut fields = Vec::new();
        let mut others = absent
            .iter()
            .map(|(name, value)| Ok((format!("_{}", name.extract::<&str>()?), value)))
            .collect::<PyResult<Vec<(String, Bound<'_, PyAny>)>>>()?;
        for each in listed.iter().take(MOST) {
            let (tag, slot, kind, class): (u8, String, String, Bound<'_, PyAny>) =
                each.extract()?;
            let Some(at) = others.iter().position(|(name, _)| *name == slot) else {
                return Err(PyValueError::new_err(format!("there is no field {slot}")));
            };
            fields.push(Field {
                tag,
                slot: PyString::intern(py, &slot).unbind(),
                absent: others.remove(at).1.unbind(),
                kind: Kind::of(&kind, &class)?,
            });
        }
        Ok(Self {
            new: class.getattr("__new__")?.unbind(),
            fields,
            others: others
                .into_iter()
                .map(|(slot, value)| (PyString::intern(py, &slot).unbind(), value.unbind()))
                .collect(),
            has_depth: class
                .getattr("__slots__")?
                .contains(intern!(py, "_wire_depth"))?,
            least,
        })
    }

    /// Finds a field, with the bit that stands for it.
    fn field(&self, tag: u8) -> Option<(u64, &Field)> {
        bits().zip(&self.fields).find(|(_, field)| field.tag == tag)
    }
}

impl Kind {
    fn of(name: &str, class: &Bound<'_, PyAny>) -> PyResult<Self> {
        Ok(match name {
            "text" => Self::Text,
            "block" => Self::Bytes,
            "bool" => Self::Number(Number::Bool),
            "int32" => Self::Number(Number::Int32),
            "int64" => Self::Number(Number::Int64),
            "uint32" => Self::Number(Number::Uint32),
            "uint64" => Self::Number(Number::Uint64),
            "enum" => Self::Enum(
                class
                    .try_iter()?
                    .map(|member| {
                        let member = member?;
                        let number: i64 = member.getattr("value")?.extract()?;
                        Ok((number.cast_unsigned(), member.unbind()))
                    })
                    .collect::<PyResult<_>>()?,
            ),
            "message" | "endless" => Self::Message {
                read: class.getattr("_read_wire")?.unbind(),
                endless: name == "endless",
            },
            "struct" => Self::Struct(class.getattr("_of")?.unbind()),
            _ => return Err(PyValueError::new_err(format!("no field holds a {name}"))),
        })
    }
}

impl Number {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "protobuf takes the lower bits"
    )]
    fn value(self, py: Python<'_>, varint: u64) -> PyResult<Bound<'_, PyAny>> {
        Ok(match self {
            Self::Bool => PyBool::new(py, varint != 0).to_owned().into_any(),
            Self::Int32 => (varint as u32).cast_signed().into_pyobject(py)?.into_any(),
            Self::Int64 => varint.cast_signed().into_pyobject(py)?.into_any(),
            Self::Uint32 => (varint as u32).into_pyobject(py)?.into_any(),
            Self::Uint64 => varint.into_pyobject(py)?.into_any(),
        })
    }
}

/// Numbers without a member, and those that do not fit into 32 bits, are unusual.
fn member<'py>(
    py: Python<'py>,
    members: &[(u64, Py<PyAny>)],
    number: u64,
) -> Found<Bound<'py, PyAny>> {
    let found = members.iter().find(|(known, _)| *known == number);
    Ok(found.ok_or(Stop::Unusual)?.1.bind(py).clone())
}

/// Reads a submessage. What its class refuses is unusual: the outer class says where it is.
fn message<'py>(
    py: Python<'py>,
    read: &Py<PyAny>,
    content: Reader<'_>,
    depth: u32,
) -> Found<Bound<'py, PyAny>> {
    let below = depth.checked_sub(1).ok_or(Stop::Unusual)?;
    let read = read.bind(py);
    if let Ok(reader) = read.cast_exact::<WrapperReader>() {
        return reader.get().read(py, content, below);
    }
    read.call1((content.rest(), below)).map_err(|error| {
        if error.is_instance_of::<PyException>(py) {
            Stop::Unusual
        } else {
            error.into()
        }
    })
}

fn bits() -> impl Iterator<Item = u64> {
    successors(Some(1_u64), |bit| Some(bit.wrapping_shl(1)))
}
