//! Reads the tokens of one source file: the modules it declares, the items it defines, the paths it uses. Macro calls are
//! read like other code; comments and string literals are skipped.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// One module: a file, or a `mod name { … }` inside a file.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// The items defined at the top of the module, without those of an `impl` or a function.
    pub(crate) items: BTreeSet<String>,
    pub(crate) imports: Vec<Import>,
    pub(crate) mentions: Vec<Mention>,
    pub(crate) modules: Vec<Declared>,
}

/// One name, or one `*`, of a `use`.
#[derive(Debug)]
pub(crate) struct Import {
    pub(crate) path: Vec<String>,
    pub(crate) binds: Binds,
    /// Whether it is a re-export: `pub use`, `pub(crate) use` and so on.
    pub(crate) public: bool,
    pub(crate) test: bool,
}

#[derive(Debug)]
pub(crate) enum Binds {
    Name(String),
    /// `use path::*`
    All,
    /// `use path as _`
    Nothing,
}

/// A path in code, often of a single segment.
#[derive(Debug)]
pub(crate) struct Mention {
    pub(crate) path: Vec<String>,
    /// Whether it is compiled for tests only.
    pub(crate) test: bool,
}

/// A `mod name;` or `mod name { … }`.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) body: Option<Source>,
    /// The value of `#[path = "…"]`.
    pub(crate) path: Option<String>,
    pub(crate) test: bool,
}

/// Parses the text of a source file.
pub(crate) fn read(text: &str) -> Source {
    let tokens: TokenStream = text.parse().expect("a source file that Rust can read");
    let mut source = Source::default();
    Reader { source: &mut source, test: false, top: true }.read(&list(tokens));
    source
}

struct Reader<'s> {
    source: &'s mut Source,
    test: bool,
    /// Whether the tokens are the module's own, not inside braces or parentheses.
    top: bool,
}

impl Reader<'_> {
    fn read(&mut self, tokens: &[TokenTree]) {
        let mut at = 0;
        let mut path = None;
        while at < tokens.len() {
            if let Some((attribute, len)) = attribute(&tokens[at..]) {
                at += len;
                path = path_of(attribute).or(path);
                self.read_attribute(attribute);
                if !self.test && is_test(attribute) {
                    let end = at + item_len(&tokens[at..]);
                    self.inside(true, self.top).read(&tokens[at..end]);
                    at = end;
                }
                continue;
            }
            at += match &tokens[at] {
                TokenTree::Group(group) => {
                    self.inside(self.test, false).read(&list(group.stream()));
                    1
                }
                TokenTree::Ident(word) if word == "use" && !is_punct(tokens.get(at + 1), '<') => {
                    let end = at + item_len(&tokens[at..]);
                    let first = self.source.imports.len();
                    self.read_use(&[], &tokens[at + 1..end - 1]);
                    let public = is_public(&tokens[..at]);
                    self.source.imports[first..].iter_mut().for_each(|import| import.public = public);
                    end - at
                }
                TokenTree::Ident(word) if word == "mod" && self.top => {
                    self.read_module(&tokens[at + 1..], path.take())
                }
                TokenTree::Ident(_) => self.read_word(tokens, at),
                _ => 1,
            };
        }
    }

    fn inside(&mut self, test: bool, top: bool) -> Reader<'_> {
        Reader { source: self.source, test, top }
    }

    /// Keeps the paths of several segments; a single word belongs to the attribute itself.
    fn read_attribute(&mut self, attribute: &Group) {
        let before = self.source.mentions.len();
        self.inside(self.test, false).read(&list(attribute.stream()));
        let own = self.source.mentions.split_off(before);
        self.source.mentions.extend(own.into_iter().filter(|mention| mention.path.len() > 1));
    }

    /// Reads the tokens after `mod`. Returns the number of tokens, `mod` included.
    fn read_module(&mut self, tokens: &[TokenTree], path: Option<String>) -> usize {
        let (Some(TokenTree::Ident(name)), Some(after)) = (tokens.first(), tokens.get(1)) else {
            return 1;
        };
        let body = match after {
            TokenTree::Group(group) => {
                let mut body = Source::default();
                Reader { source: &mut body, test: self.test, top: true }.read(&list(group.stream()));
                Some(body)
            }
            _ => None,
        };
        self.source.modules.push(Declared { name: name.to_string(), body, path, test: self.test });
        3
    }

    /// Reads a path, or the start of an item. Returns the number of tokens.
    fn read_word(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        const ITEMS: &[&str] =
            &["fn", "struct", "enum", "union", "const", "static", "type", "trait", "macro_rules"];
        let (path, len) = path(&tokens[at..]);
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        if self.top && path.len() == 1 && ITEMS.contains(&path[0].as_str()) {
            let name =
                tokens[at + 1..].iter().find(|token| !is_punct(Some(token), '!') && !is_word(token, "mut"));
            if let Some(TokenTree::Ident(name)) = name
                && !ITEMS.iter().any(|item| name == item)
            {
                self.source.items.insert(name.to_string());
            }
        }
        let field = is_punct(before, '.') && !(at > 1 && is_punct(Some(&tokens[at - 2]), '.'));
        let lifetime = is_punct(before, '\'');
        let rest_of_path = at > 1 && is_colons(&tokens[at - 2..]);
        let defined =
            before.is_some_and(|word| ["fn", "let", "mut"].iter().any(|defines| is_word(word, defines)));
        let named = path.len() == 1 && is_punct(tokens.get(at + len), ':') && !is_colons(&tokens[at + len..]);
        if !(field || lifetime || rest_of_path || defined || named) {
            self.source.mentions.push(Mention { path, test: self.test });
        }
        len
    }

    /// Reads the tree of a `use` after the segments that lead to it.
    fn read_use(&mut self, lead: &[String], tree: &[TokenTree]) {
        let (segments, len) = path(tree);
        let path = [lead, &segments].concat();
        match tree[len..].last() {
            None => self.import_last(path),
            Some(TokenTree::Group(group)) => {
                let tokens = list(group.stream());
                let branches = tokens.split(|token| is_punct(Some(token), ','));
                branches.filter(|branch| !branch.is_empty()).for_each(|branch| self.read_use(&path, branch));
            }
            Some(TokenTree::Ident(alias)) if alias == "_" => self.import(path, Binds::Nothing),
            Some(TokenTree::Ident(alias)) => self.import(path, Binds::Name(alias.to_string())),
            Some(_) => self.import(path, Binds::All),
        }
    }

    fn import_last(&mut self, path: Vec<String>) {
        let named = path.iter().rev().find(|segment| *segment != "self");
        let binds = named.map_or(Binds::Nothing, |name| Binds::Name(name.clone()));
        self.import(path, binds);
    }

    fn import(&mut self, mut path: Vec<String>, binds: Binds) {
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        self.source.imports.push(Import { path, binds, public: false, test: self.test });
    }
}

fn list(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

/// The path at the start of the tokens, and its number of tokens. A leading `::` is skipped.
fn path(tokens: &[TokenTree]) -> (Vec<String>, usize) {
    let (mut path, mut len) = (Vec::new(), 0);
    if is_colons(tokens) {
        len = 2;
    }
    while let Some(TokenTree::Ident(segment)) = tokens.get(len) {
        path.push(segment.to_string());
        len += 1;
        if !(is_colons(&tokens[len..]) && matches!(tokens.get(len + 2), Some(TokenTree::Ident(_)))) {
            break;
        }
        len += 2;
    }
    (path, len)
}

/// The attribute at the start of the tokens, and its number of tokens.
fn attribute(tokens: &[TokenTree]) -> Option<(&Group, usize)> {
    if !is_punct(tokens.first(), '#') {
        return None;
    }
    let inner = usize::from(is_punct(tokens.get(1), '!'));
    match tokens.get(1 + inner) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => Some((group, 2 + inner)),
        _ => None,
    }
}

/// Whether the attribute is a `cfg` that names `test`.
fn is_test(attribute: &Group) -> bool {
    let tokens = list(attribute.stream());
    let asks = |group: &Group| {
        let text = group.stream().to_string();
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        words.contains(&"test") && !words.contains(&"not")
    };
    matches!(&tokens[..], [TokenTree::Ident(word), TokenTree::Group(group)] if word == "cfg" && asks(group))
}

/// The file that a `#[path = "…"]` names.
fn path_of(attribute: &Group) -> Option<String> {
    match &list(attribute.stream())[..] {
        [TokenTree::Ident(word), _, TokenTree::Literal(file)] if word == "path" => {
            Some(file.to_string().trim_matches('"').to_owned())
        }
        _ => None,
    }
}

/// The number of tokens of the item at the start.
fn item_len(tokens: &[TokenTree]) -> usize {
    let is_use = tokens
        .iter()
        .find(|token| {
            !is_word(token, "pub") && !is_punct(Some(token), '#') && !matches!(token, TokenTree::Group(_))
        })
        .is_some_and(|token| is_word(token, "use"));
    let end = tokens.iter().position(|token| match token {
        TokenTree::Group(group) => !is_use && group.delimiter() == Delimiter::Brace,
        other => is_punct(Some(other), ';'),
    });
    end.map_or(tokens.len(), |end| end + 1)
}

/// Whether the tokens end with `pub` or `pub(…)`.
fn is_public(tokens: &[TokenTree]) -> bool {
    match tokens {
        [.., word] if is_word(word, "pub") => true,
        [.., word, TokenTree::Group(reach)] => {
            is_word(word, "pub") && reach.delimiter() == Delimiter::Parenthesis
        }
        _ => false,
    }
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(found) if found == word)
}

fn is_punct(token: Option<&TokenTree>, punct: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == punct)
}

/// Whether the tokens start with `::`.
fn is_colons(tokens: &[TokenTree]) -> bool {
    is_punct(tokens.first(), ':') && is_punct(tokens.get(1), ':')
}
