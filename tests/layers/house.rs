//! The tree of modules: resolves paths through re-exports, and finds files that need each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::layers::source::{self, Binds, Source};

/// The names that one file takes from another, by the two files.
pub(crate) type Edges = BTreeMap<(String, String), BTreeSet<String>>;

#[derive(Debug, Default)]
pub(crate) struct House {
    pub(crate) modules: Vec<Module>,
    /// The root modules, by crate name.
    crates: BTreeMap<String, usize>,
}

#[derive(Debug)]
pub(crate) struct Module {
    /// The path from the repository's root, with slashes.
    pub(crate) file: String,
    source: Source,
    /// Whether it is compiled for tests only.
    test: bool,
    parent: Option<usize>,
    children: BTreeMap<String, usize>,
}

/// The module or item that a path names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Module(usize),
    /// An item, and the module that defines it.
    Item(usize, String),
}

impl House {
    /// Reads crates, each given by its name and its root file.
    pub(crate) fn new(files: &BTreeMap<String, String>, crates: &[(&str, &str)]) -> Self {
        let mut house = Self::default();
        for (name, root) in crates {
            let module = house.add(files, None, root, false, source::read(&files[*root]), folder(root));
            house.crates.insert((*name).to_owned(), module);
        }
        house
    }

    /// Adds a module and its children, whose files are in the folder `below`.
    fn add(
        &mut self,
        files: &BTreeMap<String, String>,
        parent: Option<usize>,
        file: &str,
        test: bool,
        mut source: Source,
        below: &str,
    ) -> usize {
        let id = self.modules.len();
        let declared = std::mem::take(&mut source.modules);
        let file = file.to_owned();
        self.modules.push(Module { file: file.clone(), source, test, parent, children: BTreeMap::new() });
        for module in declared {
            let name = &module.name;
            let test = test || module.test;
            let deeper = join(below, name);
            let child = if let Some(body) = module.body {
                self.add(files, Some(id), &file, test, body, &deeper)
            } else if let Some(path) = module.path {
                let path = join(folder(&file), &path);
                self.add(files, Some(id), &path, test, source::read(&files[&path]), folder(&path))
            } else {
                let candidates = [format!("{deeper}.rs"), format!("{deeper}/mod.rs")];
                let path = candidates.iter().find(|path| files.contains_key(*path));
                let path = path.unwrap_or_else(|| panic!("{file}: no file for `mod {name}`"));
                self.add(files, Some(id), path, test, source::read(&files[path]), &deeper)
            };
            self.modules[id].children.entry(module.name).or_insert(child);
        }
        id
    }

    /// Whether the module is the root of a crate.
    pub(crate) fn is_root(&self, module: usize) -> bool {
        self.modules[module].parent.is_none()
    }

    /// Whether the module is a child of a crate's root.
    pub(crate) fn is_room(&self, module: usize) -> bool {
        self.modules[module].parent.is_some_and(|parent| self.is_root(parent))
    }

    /// The paths that name something outside the module: its imports, and in code those of several segments.
    pub(crate) fn paths(&self, module: usize) -> impl Iterator<Item = &[String]> {
        let Source { imports, mentions, .. } = &self.modules[module].source;
        let mentions = mentions.iter().map(|mention| &mention.path[..]).filter(|path| path.len() > 1);
        imports.iter().map(|import| &import.path[..]).chain(mentions)
    }

    /// The paths that make the module's file need another: all but those of tests, and of re-exports. A name that a
    /// module re-exports and uses as well is also in its code.
    fn needs(&self, module: usize) -> impl Iterator<Item = &[String]> {
        let Module { source, test, .. } = &self.modules[module];
        let imports = source.imports.iter().filter(|import| !import.public && !import.test);
        let mentions = source.mentions.iter().filter(|mention| !mention.test);
        let paths = imports.map(|import| &import.path[..]).chain(mentions.map(|mention| &mention.path[..]));
        paths.filter(|_| !*test)
    }

    /// Resolves a path that is written in the module `from`. Other crates' paths give `None`.
    pub(crate) fn resolve(&self, from: usize, path: &[String]) -> Option<Target> {
        self.follow(from, path, &mut BTreeSet::new())
    }

    fn follow(&self, from: usize, path: &[String], seen: &mut BTreeSet<(usize, String)>) -> Option<Target> {
        let mut path = path.iter();
        let first = path.next()?;
        let mut target = match first.as_str() {
            "self" => Target::Module(from),
            "super" => Target::Module(self.modules[from].parent?),
            "crate" => Target::Module(self.root(from)),
            name => self
                .look_up(from, name, path.len() == 0, seen)
                .or_else(|| self.crates.get(name).map(|root| Target::Module(*root)))?,
        };
        while let (Target::Module(module), Some(name)) = (&target, path.next()) {
            target = match name.as_str() {
                "super" => Target::Module(self.modules[*module].parent?),
                // A name that isn't found is defined by a macro.
                name => self
                    .look_up(*module, name, path.len() == 0, seen)
                    .unwrap_or_else(|| Target::Item(*module, name.to_owned())),
            };
        }
        Some(target)
    }

    fn root(&self, mut module: usize) -> usize {
        while let Some(parent) = self.modules[module].parent {
            module = parent;
        }
        module
    }

    /// Looks up a name in a module. The `last` segment of a path prefers an item to a module of the same name.
    fn look_up(
        &self,
        module: usize,
        name: &str,
        last: bool,
        seen: &mut BTreeSet<(usize, String)>,
    ) -> Option<Target> {
        // An import may name itself: `use log::log`.
        if !seen.insert((module, name.to_owned())) {
            return None;
        }
        let Module { source, children, .. } = &self.modules[module];
        let item = source.items.contains(name).then(|| Target::Item(module, name.to_owned()));
        let child = children.get(name).map(|child| Target::Module(*child));
        let own = if last { item.or(child) } else { child.or(item) };
        let imported = |seen: &mut _| {
            let named =
                source.imports.iter().filter(|import| matches!(&import.binds, Binds::Name(n) if n == name));
            named.map(|import| &import.path).find_map(|path| self.follow(module, path, seen))
        };
        let through_glob = |seen: &mut _| {
            let globs = source.imports.iter().filter(|import| matches!(import.binds, Binds::All));
            globs.map(|import| &import.path).find_map(|path| match self.follow(module, path, seen)? {
                Target::Module(other) => self.look_up(other, name, last, seen),
                Target::Item(..) => None,
            })
        };
        let found = own.or_else(|| imported(seen)).or_else(|| through_glob(seen));
        seen.remove(&(module, name.to_owned()));
        found
    }

    /// The names that files take from each other, without tests. A name counts for the file that defines it.
    pub(crate) fn edges(&self) -> Edges {
        let mut edges = Edges::new();
        for (id, module) in self.modules.iter().enumerate() {
            for path in self.needs(id) {
                if let Some(Target::Item(owner, name)) = self.resolve(id, path) {
                    let owner = &self.modules[owner].file;
                    if *owner != module.file {
                        edges.entry((module.file.clone(), owner.clone())).or_default().insert(name);
                    }
                }
            }
        }
        edges
    }
}

/// The circles: sets of files that all need each other, directly or through others.
pub(crate) fn circles(edges: &Edges) -> Vec<BTreeSet<String>> {
    let mut needs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges.keys() {
        needs.entry(from).or_default().push(to);
    }
    let all: BTreeMap<&str, BTreeSet<&str>> =
        needs.keys().map(|file| (*file, reached(file, &needs))).collect();
    let back = |from: &str, to: &str| all.get(from).is_some_and(|reached| reached.contains(to));
    let circles: BTreeSet<BTreeSet<String>> = all
        .iter()
        .filter(|(file, reached)| reached.contains(*file))
        .map(|(file, reached)| {
            reached.iter().filter(|other| back(other, file)).map(|&other| other.to_owned()).collect()
        })
        .collect();
    circles.into_iter().collect()
}

/// The files that one needs, directly or through others.
fn reached<'e>(start: &'e str, needs: &BTreeMap<&str, Vec<&'e str>>) -> BTreeSet<&'e str> {
    let (mut reached, mut left) = (BTreeSet::new(), vec![start]);
    while let Some(file) = left.pop() {
        let needed = needs.get(file).into_iter().flatten();
        left.extend(needed.copied().filter(|to| reached.insert(*to)));
    }
    reached
}

/// Lists what the files of a circle take from each other.
pub(crate) fn describe(circle: &BTreeSet<String>, edges: &Edges) -> String {
    let inside = edges.iter().filter(|((from, to), _)| circle.contains(from) && circle.contains(to));
    let lines = inside.map(|((from, to), names)| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        format!("  {from} -> {to}: {}\n", names.join(", "))
    });
    format!("{} files need each other:\n{}", circle.len(), lines.collect::<String>())
}

fn folder(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The path below the folder, each `..` resolved.
fn join(folder: &str, path: &str) -> String {
    let mut segments: Vec<&str> = folder.split('/').filter(|segment| !segment.is_empty()).collect();
    for segment in path.split('/') {
        if segment == ".." {
            segments.pop();
        } else {
            segments.push(segment);
        }
    }
    segments.join("/")
}
