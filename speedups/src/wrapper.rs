//! The bytes of a message to a wrapper, and back: the common kinds of fields, each at most once.

use std::iter::successors;

use pyo3::exceptions::{PyException, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBytes, PyDict, PyString, PyTuple, PyType};

use crate::depth::depth_of;
use crate::output;
use crate::reader::Reader;
use crate::{Found, Stop, Unusual};

/// How many fields are read and written of a message; the others are left to Python.
const MOST: usize = 64;

/// How deep messages may be nested in what is written: `MAX_DEPTH` of the runtime.
const MAX_DEPTH: u32 = 100;

/// Puts a reader before `_read_wire` of a class of wrappers.
#[pyfunction]
pub fn reads(class: &Bound<'_, PyType>) -> PyResult<()> {
    let name = intern!(class.py(), "_read_wire");
    let reader = WrapperReader {
        class: class.clone().unbind(),
        python: class.getattr(name)?.unbind(),
        plan: PyOnceLock::new(),
    };
    // A function, which Python calls faster than an object.
    let read = Bound::new(class.py(), reader)?.getattr(intern!(class.py(), "read"))?;
    class.setattr(name, read)
}

/// Returns what comes before `to_bytes` of a class that `reads` was given.
#[pyfunction]
pub fn writes<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    class
        .getattr(intern!(py, "_read_wire"))?
        .getattr(intern!(py, "__self__"))?
        .getattr(intern!(py, "write"))
}

/// What has `_read_wire` of a class as its method `read`, where the compiled codec is used.
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
    #[pyo3(name = "read", signature = (content, depth, /))]
    fn read_or_leave<'py>(
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

    /// Writes an instance of the class as its rendered `to_bytes` does.
    #[pyo3(signature = (wrapper, /))]
    fn write<'py>(
        &self,
        py: Python<'py>,
        wrapper: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyBytes>>> {
        output::with_buffer(|out| match self.append(wrapper, out, MAX_DEPTH) {
            Ok(()) => Ok(Some(PyBytes::new(py, out))),
            Err(Stop::Unusual) => Ok(None),
            Err(Stop::Raised(error)) => Err(*error),
        })
    }
}

impl WrapperReader {
    fn plan(&self, py: Python<'_>) -> PyResult<&Plan> {
        self.plan
            .get_or_try_init(py, || Plan::of(self.class.bind(py)))
    }

    fn read<'py>(
        &self,
        py: Python<'py>,
        mut content: Reader<'_>,
        depth: u32,
    ) -> Found<Bound<'py, PyAny>> {
        let plan = self.plan(py)?;
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
                Kind::Message { .. } | Kind::Struct { .. } if seen & bit != 0 => {
                    return Err(Stop::Unusual);
                }
                Kind::Message { read, endless, .. } => {
                    let value = message(py, read, content.block()?, depth)?;
                    if *endless {
                        let inside = value.getattr(intern!(py, "_wire_depth"))?.extract()?;
                        deepest = deepest.max(1_u32.saturating_add(inside));
                    }
                    value
                }
                Kind::Struct { of, .. } => {
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

    /// Appends the bytes of an instance in which messages are nested at most `depth` deep.
    ///
    /// What it leaves to Python it finds before it goes into submessages: these would be written
    /// twice, those in them four times, and so on.
    fn append(&self, wrapper: &Bound<'_, PyAny>, out: &mut Vec<u8>, depth: u32) -> Found<()> {
        let py = wrapper.py();
        if wrapper.get_type_ptr().cast() != self.class.as_ptr() {
            return Err(Stop::Unusual);
        }
        let plan = self.plan(py)?;
        for (slot, absent) in &plan.others {
            if !wrapper.getattr(slot)?.is(absent) {
                return Err(Stop::Unusual);
            }
        }
        for field in &plan.fields {
            let value = wrapper.getattr(&field.slot)?;
            if !value.is(&field.absent) {
                field.append(&value, out, depth)?;
            }
        }
        Ok(())
    }
}

/// What is read and written of a class.
struct Plan {
    /// Makes an instance.
    new: Py<PyAny>,
    /// In the order of their numbers.
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
        /// A `WrapperReader`, or a function.
        read: Py<PyAny>,
        write: Py<PyAny>,
        endless: bool,
    },
    Struct {
        /// Makes a `CustomInfo`.
        of: Py<PyAny>,
        /// `CustomInfo`, which may have subclasses.
        class: Py<PyAny>,
    },
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
        fields.sort_by_key(|field| field.tag);
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

impl Field {
    /// Appends the field with a value that is not the one of an absent field.
    ///
    /// A number or a text that is zero or empty is not written, but for an optional field.
    fn append(&self, value: &Bound<'_, PyAny>, out: &mut Vec<u8>, depth: u32) -> Found<()> {
        let py = value.py();
        match &self.kind {
            Kind::Text => {
                let text = value.cast_exact::<PyString>().map_err(|_| Unusual)?;
                let text = text.to_str().map_err(|_| Unusual)?;
                if !text.is_empty() || self.is_optional(py) {
                    output::block(out, self.tag, text.as_bytes());
                }
            }
            Kind::Bytes => {
                let content = value.cast_exact::<PyBytes>().map_err(|_| Unusual)?;
                let content = content.as_bytes();
                if !content.is_empty() || self.is_optional(py) {
                    output::block(out, self.tag, content);
                }
            }
            Kind::Number(_) | Kind::Enum(_) => {
                let number = match value.extract::<i64>() {
                    Ok(number) => number.cast_unsigned(),
                    Err(_) => value.extract::<u64>().map_err(|_| Unusual)?,
                };
                if number != 0 || self.is_optional(py) {
                    out.push(self.tag);
                    output::varint(out, number);
                }
            }
            Kind::Message { read, write, .. } => {
                let begin = out.len();
                if let Ok(reader) = read.bind(py).cast_exact::<WrapperReader>() {
                    let below = depth.checked_sub(1).ok_or(Unusual)?;
                    match reader.get().append(value, out, below) {
                        Ok(()) => {
                            output::wrap(out, self.tag, begin);
                            return Ok(());
                        }
                        Err(Stop::Unusual) => out.truncate(begin),
                        Err(raised) => return Err(raised),
                    }
                }
                self.append_written(&write.bind(py).call1((value,))?, out)?;
            }
            Kind::Struct { class, .. } => {
                let content = if value.get_type_ptr().cast() == class.as_ptr() {
                    value.getattr(intern!(py, "_wire"))
                } else {
                    value.call_method0(intern!(py, "to_bytes"))
                };
                self.append_written(&content?, out)?;
            }
        }
        Ok(())
    }

    fn append_written(&self, content: &Bound<'_, PyAny>, out: &mut Vec<u8>) -> Found<()> {
        let content = content.cast_exact::<PyBytes>().map_err(|_| Unusual)?;
        output::block(out, self.tag, content.as_bytes());
        Ok(())
    }

    fn is_optional(&self, py: Python<'_>) -> bool {
        self.absent.is_none(py)
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
            "message" | "endless" => {
                let read = class.getattr("_read_wire")?;
                let compiled = read
                    .getattr("__self__")
                    .ok()
                    .filter(PyAnyMethods::is_exact_instance_of::<WrapperReader>);
                Self::Message {
                    read: compiled.unwrap_or(read).unbind(),
                    write: class.getattr("to_bytes")?.unbind(),
                    endless: name == "endless",
                }
            }
            "struct" => {
                let of = class.getattr("_of")?;
                Self::Struct {
                    class: of.getattr("__self__")?.unbind(),
                    of: of.unbind(),
                }
            }
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
