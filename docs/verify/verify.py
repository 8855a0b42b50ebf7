#!/usr/bin/env python3
"""A second, independent verifier of Pingzhang evidence packages and of C2SP tlog-proofs.

    python3 verify.py PACKAGE.zip [--vkey KEY ...] [--policy FILE] [--tsa-root ROOT.pem] [--json]
    python3 verify.py PROOF.tlog-proof --entry ENTRY.json --vkey KEY

It shares no code with Pingzhang: Python's standard library hashes, `openssl` (3.0 or later) checks signatures.
Written from C2SP signed-note, tlog-checkpoint, tlog-cosignature, tlog-policy and tlog-proof, and RFC 6962, 8785, 3161.
Without --vkey the package's own keys are taken: then it is shown to agree with itself, not whose log it is.
Exit: 0 everything holds, 1 something does not, 2 the input cannot be read.
"""
import argparse, base64, hashlib, hmac, json, os, re, subprocess, sys, tempfile, zipfile

LARGEST, MOST_FILES, MOST_SIGNATURES, MOST_HASHES = 512 << 20, 20_000, 64, 63
PROOF = b"c2sp.org/tlog-proof@v1\n"
SM2 = b"\xff1.2.156.10197.1.501\n"
NO_WITNESSES = ([], {}, "none")


def reason(error):
    """What a stranger can make something of: Python's own words for a missing key or a bad byte are not."""
    if isinstance(error, KeyError):
        return f"{error.args[0]} is missing or unknown"
    return str(error) if isinstance(error, (Failed, OSError)) else "it cannot be read: malformed, or changed"


class Failed(Exception):
    pass


BAD_INPUT = (Failed, KeyError, ValueError, IndexError, TypeError, AttributeError, RecursionError)


def need(condition, reason):
    if not condition:
        raise Failed(reason)


def sha256(data):
    return hashlib.sha256(data).digest()


def b64(text):
    """Strict: two texts must not stand for one signature."""
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text, "base64 that is not in its only form")
    return data


def number(text):
    need(re.fullmatch(r"0|[1-9][0-9]{0,15}", text), "not a plain decimal")
    return int(text)


def canonical(value):
    """RFC 8785 of what entries and manifests hold: no fractions; names sorted by UTF-16 code units."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    need(not isinstance(value, float), "a number with a fraction")
    return json.dumps(value, ensure_ascii=False)


# --- signatures, by openssl -------------------------------------------------------------------------------------
def openssl(args, files):
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files.items():
            with open(os.path.join(folder, name), "wb") as out:
                out.write(data)
        return subprocess.run(["openssl", *args], cwd=folder, capture_output=True).returncode == 0


def spki(kind, key):
    prefix = "302a300506032b6570032100" if kind == "ed25519" else "3059301306072a8648ce3d020106082a811ccf5501822d034200"
    body = base64.encodebytes(bytes.fromhex(prefix) + key).decode()
    return ("-----BEGIN PUBLIC KEY-----\n" + body + "-----END PUBLIC KEY-----\n").encode()


def signed(kind, key, message, signature):
    files = {"key": spki(kind, key), "message": message, "signature": signature}
    if kind == "ed25519":
        return openssl("pkeyutl -verify -pubin -inkey key -rawin -in message -sigfile signature".split(), files)
    return openssl("dgst -sm3 -verify key -sigopt distid:1234567812345678 -signature signature message".split(), files)


# --- signed notes and checkpoints -------------------------------------------------------------------------------
class Key:
    """A key this program cannot check (ECDSA, ML-DSA) has no `kind`; its lines count as those of a stranger."""

    def __init__(self, vkey):
        self.name, self.id, rest = vkey.strip().split("+", 2)
        raw = b64(rest)
        self.kind, self.key, self.timed = None, raw[1:], raw[0] in (4, 6)
        if raw.startswith(SM2):
            self.kind, self.key = "sm2", raw[len(SM2):]
        elif raw[0] in (1, 4) and len(raw) == 33:
            self.kind = "ed25519"
        hashed = self.key if raw[0] == 2 else self.name.encode() + b"\n" + raw
        need(sha256(hashed)[:4].hex() == self.id, "the id of " + vkey + " is not its key's")

    def __str__(self):
        return self.name + "+" + self.id


def note(data):
    need(len(data) <= 1 << 20, "a note longer than a mebibyte")
    whole = data.decode()
    need(not re.search(r"[\x00-\x09\x0b-\x1f]", whole), "control characters in a note")
    text, _, lines = whole.rpartition("\n\n")
    need(text and lines.endswith("\n"), "not a signed note")
    signatures = []
    for line in lines[:-1].split("\n"):
        dash, name, encoded = line.split(" ")
        raw = b64(encoded)
        need(dash == "\u2014" and name and "+" not in name and len(raw) >= 5, "not a signature line")
        signatures.append((name, raw[:4].hex(), raw[4:]))
    need(len(signatures) <= MOST_SIGNATURES, "too many signatures")
    return text + "\n", signatures


def signers(text, signatures, keys):
    """Keys that signed, with the time a cosignature names. A line of a known key that fails refuses the note."""
    found = []
    for key in keys:
        line = next((s for name, key_id, s in signatures if (name, key_id) == (key.name, key.id)), None)
        if line is None or key.kind is None:
            continue
        message, time = text.encode(), None
        if key.timed:
            need(len(line) > 8, f"the cosignature of {key} is too short")
            time = int.from_bytes(line[:8], "big")
            message, line = f"cosignature/v1\ntime {time}\n{text}".encode(), line[8:]
        need(signed(key.kind, key.key, message, line), f"the signature of {key} does not verify")
        found.append((key, time))
    return found


# --- Merkle trees -----------------------------------------------------------------------------------------------
def root_of(digest, index, size, leaf, path):
    """RFC 9162 section 2.1.3.2."""
    need(0 <= index < size, "the index is not in the tree")
    at, last, node = index, size - 1, leaf
    for sibling in path:
        need(last > 0 and len(sibling) == 32, "the proof is too long")
        if at & 1 or at == last:
            node = digest(b"\x01" + sibling + node)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            node = digest(b"\x01" + node + sibling)
        at, last = at >> 1, last >> 1
    need(last == 0, "the proof is too short")
    return node


class Proven:
    """What a tlog-proof shows: the entry's place, the log's keys that signed, and witnesses with their times."""

    def __init__(self, digest, proof, entry, keys, policy):
        witnesses, groups, quorum = policy
        head, _, checkpoint = proof.decode().partition("\n\n")
        lines = head.split("\n")
        need(lines[0] + "\n" == PROOF.decode(), "not a tlog-proof")
        if lines[1].startswith("extra "):
            b64(lines.pop(1)[6:])
        need(lines[1].startswith("index ") and len(lines) <= 2 + MOST_HASHES, "no index, or too many hashes")
        self.index, path = number(lines[1][6:]), [b64(line) for line in lines[2:]]
        self.text, self.signatures = note(checkpoint.encode())
        self.origin, size, root, *extensions = self.text[:-1].split("\n")
        need(self.origin and "" not in extensions, "not a checkpoint")
        self.size = number(size)
        self.by = [key for key, _ in signers(self.text, self.signatures, [k for k in keys if k.name == self.origin])]
        need(self.by, "the checkpoint is not signed by the log")
        leaf = digest(b"\x00" + entry)
        need(root_of(digest, self.index, self.size, leaf, path) == b64(root), "the entry is not in the tree")
        seen = signers(self.text, self.signatures, [key for _, key in witnesses])
        self.seen = {name: time for name, key in witnesses for k, time in seen if k is key}
        need(quorum_met(quorum, groups, self.seen), "too few witnesses")


def parse_policy(text):
    logs, witnesses, groups, quorum, names, used = [], [], {}, None, set(), set()
    for line in text.split("\n"):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        word, *rest = words
        if word == "log" and len(rest) in (1, 2):
            logs.append(Key(rest[0]))
        elif word == "witness" and len(rest) in (2, 3):
            need(rest[0] not in names and rest[0] != "none", "a name twice in the policy")
            names.add(rest[0])
            witnesses.append((rest[0], Key(rest[1])))
        elif word == "group":
            name, rule, *members = rest
            need(set(members) <= names - used and len(set(members)) == len(members), "members of a group")
            need(name not in names and name != "none", "a name twice in the policy")
            threshold = {"all": len(members), "any": 1}.get(rule) or number(rule)
            need(1 <= threshold <= len(members), "the threshold of a group")
            used.update(members)
            names.add(name)
            groups[name] = (threshold, members)
        else:
            need(word == "quorum" and len(rest) == 1 and quorum is None, "a line of the policy: " + word)
            quorum = rest[0]
            need(quorum == "none" or quorum in names, "the quorum names nobody")
    need(quorum is not None, "no quorum in the policy")
    return logs, (witnesses, groups, quorum)


def quorum_met(name, groups, names):
    if name == "none":
        return True
    if name in groups:
        threshold, members = groups[name]
        return sum(quorum_met(member, groups, names) for member in members) >= threshold
    return name in names


# --- the package ------------------------------------------------------------------------------------------------
class Package:
    def __init__(self, files, vkeys, policy, tsa_root):
        self.files, self.tsa_root = files, tsa_root
        self.proven, self.failures, self.not_proven = [], [], []
        self.attempt("manifest.json", lambda: self.verify(vkeys, policy))

    def attempt(self, what, work):
        try:
            return work()
        except BAD_INPUT as error:
            self.failures.append(f"{what}: {reason(error)}")

    def missing(self, what):
        self.not_proven += [what] if what not in self.not_proven else []

    def verify(self, vkeys, policy):
        text = self.files["manifest.json"].decode()
        self.manifest = manifest = json.loads(text)
        need(manifest["format"] == "pingzhang-evidence@1", "an unknown format")
        need(canonical(manifest) + "\n" == text, "the manifest is not canonical JSON")
        need(manifest["items"], "it proves nothing")
        algorithm = {"sm": "sm3", "international": "sha256"}[manifest["suite"]]
        self.algorithm = algorithm
        self.digest = lambda data: hashlib.new(algorithm, data).digest()
        self.missing("whether what entries and material say is true")
        self.missing("whether the material was changed before it was recorded")
        given = [Key(vkey) for vkey in vkeys] or (parse_policy(policy)[0] if policy else [])
        if not given:
            self.missing("whose key this is: it was taken from the package (give --vkey)")
        self.list_of_files()
        first = given or [Key(vkey) for vkey in manifest["vkeys"]]
        self.keys = self.attempt("handovers", lambda: self.handovers(first))
        if self.keys is not None:
            self.attempt("manifest.note", self.signature)
            if policy is None and "policy" in manifest:
                policy = self.files[manifest["policy"]].decode()
            self.policy = NO_WITNESSES if policy is None else self.attempt("policy", lambda: parse_policy(policy)[1])
            for item in manifest["items"] if self.policy is not None else []:
                self.attempt(item["proof"], lambda item=item: self.item(item))
        self.timestamp()

    def list_of_files(self):
        listed = self.manifest["files"]
        for path, expected in listed.items():
            if path not in self.files:
                self.failures.append(f"{path}: missing")
            elif sha256(self.files[path]).hex() != expected:
                self.failures.append(f"{path}: changed")
        for path in sorted(set(self.files) - set(listed) - {"manifest.json", "manifest.note"}):
            self.failures.append(f"{path}: unexpected")

    def handovers(self, keys):
        for handover in self.manifest["handovers"]:
            entry = self.files[handover["entry"]]
            shown = Proven(self.digest, self.files[handover["proof"]], entry, keys, NO_WITNESSES)
            rotation = json.loads(entry)
            need(rotation["action"] == "ledger.rotate", "a handover without a rotation")
            keys = [Key(vkey) for vkey in rotation["detail"]["to"]]
            need(signers(shown.text, shown.signatures, keys), "the new keys did not sign the handover")
            self.proven.append("keys handed over to " + ", ".join(map(str, keys)))
        return keys

    def signature(self):
        text, signatures = note(self.files["manifest.note"])
        of = sha256(self.files["manifest.json"]).hex()
        need(text == f"pingzhang.evidence/v1\nmanifest {of}\n", "it is for another manifest")
        by = signers(text, signatures, self.keys)
        need(by, "it is not signed by the log")
        self.proven.append("the list of contents, by " + ", ".join(str(key) for key, _ in by))

    def item(self, item):
        raw = self.files[item["entry"]]
        shown = Proven(self.digest, self.files[item["proof"]], raw, self.keys, self.policy)
        need(shown.index == item["index"], "the proof is for another entry")
        entry = json.loads(raw)
        need(canonical(entry).encode() == raw, "the entry is not canonical JSON")
        self.proven += describe(shown, entry["action"])
        if not shown.seen:
            self.missing("whether others were shown another log: no witness has signed")
        if "opening" not in item:
            if "commitment" in entry:
                self.missing("what some entries committed to: it is not in the package")
            return
        payload, salt = self.files[item["opening"]["payload"]], bytes.fromhex(item["opening"]["salt"])
        made = hmac.new(salt, payload, self.algorithm).hexdigest()
        need(len(salt) == 32 and made == entry["commitment"], "what is disclosed is not what the entry committed to")
        self.proven.append(f"{item['opening']['payload']} is what entry {shown.index} committed to")
        if entry["action"] == "evidence.capture":
            for captured in json.loads(payload)["material"]:
                self.attempt(captured["name"], lambda captured=captured: self.material(captured))

    def material(self, captured):
        sealed = captured.get("sealed")
        data = self.files[sealed["file"] if sealed else "material/" + captured["name"]]
        need(sha256(data).hex() == (sealed or captured)["sha256"], "changed since it was captured")
        need(sealed or len(data) == captured["size"], "changed since it was captured")
        if sealed:
            self.missing("what the sealed material holds")
        self.proven.append(f"material {captured['name']}{' (sealed)' if sealed else ''}: SHA-256 {sha256(data).hex()}")

    def timestamp(self):
        stamp = self.manifest.get("timestamp")
        if stamp is None:
            return self.missing("a time vouched for by a third party: there is no timestamp")
        if self.tsa_root is None:
            return self.missing("the timestamp: give the authority's root with --tsa-root")
        token, data = self.files[stamp["token"]], self.files[stamp["over"]]
        inputs = {"token": token, "data": data, "root": self.tsa_root}
        if openssl("ts -verify -in token -data data -CAfile root".split(), inputs):
            self.proven.append("timestamp over " + stamp["over"])
        else:
            self.failures.append(stamp["token"] + ": the timestamp does not hold")


def describe(shown, action):
    yield f"entry {shown.index} ({action}) of {shown.size} in {shown.origin}, signed by {', '.join(map(str, shown.by))}"
    for name, time in shown.seen.items():
        yield f"checkpoint witnessed by {name}" + ("" if time is None else f" at {time}")


# --- the command ------------------------------------------------------------------------------------------------
def unzip(path):
    with zipfile.ZipFile(path) as archive:
        infos = archive.infolist()
        names = [info.filename for info in infos]
        need(len(names) == len(set(names)), "a name stands twice in the zip")
        need(len(names) <= MOST_FILES and sum(info.file_size for info in infos) <= LARGEST, "too much in the zip")
        return {name: archive.read(name) for name in names if not name.endswith("/")}


def verify_proof(proof, entry, vkeys, policy):
    keys, believed = ([Key(vkey) for vkey in vkeys], NO_WITNESSES) if policy is None else parse_policy(policy)
    algorithm = "sm3" if keys and all(key.kind == "sm2" for key in keys) else "sha256"
    shown = Proven(lambda data: hashlib.new(algorithm, data).digest(), proof, entry, keys, believed)
    return list(describe(shown, "as given"))


def read(path):
    if path is None:
        return None
    with open(path, "rb") as file:
        return file.read()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("package")
    arguments.add_argument("--entry", help="the entry a tlog-proof is about")
    arguments.add_argument("--vkey", action="append", default=[], help="a key the log is known to have begun with")
    arguments.add_argument("--policy", help="a C2SP tlog-policy known from elsewhere")
    arguments.add_argument("--tsa-root", help="root certificate of the timestamp authority (PEM)")
    arguments.add_argument("--json", action="store_true", help="one JSON document")
    options = arguments.parse_args()
    not_proven = []
    try:
        policy = options.policy and read(options.policy).decode()
        head = read(options.package)[: len(PROOF)]
        files = None if head == PROOF else unzip(options.package)
        entry, tsa_root = read(options.entry), read(options.tsa_root)
        need(files is not None or entry is not None, "a proof needs its --entry")
        need(files is not None or options.vkey or policy, "a proof needs a --vkey or a --policy")
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, *BAD_INPUT) as error:
        print(f"unreadable: {error}", file=sys.stderr)
        return 2
    if files is None:
        try:
            proven, failures = verify_proof(read(options.package), entry, options.vkey, policy), []
        except BAD_INPUT as error:
            proven, failures = [], [reason(error)]
    else:
        package = Package(files, options.vkey, policy, tsa_root)
        proven, failures, not_proven = package.proven, package.failures, package.not_proven
    if options.json:
        verdict = {"valid": not failures, "proven": proven, "notProven": not_proven, "failures": failures}
        print(json.dumps(verdict, ensure_ascii=False, indent=2))
    else:
        for title, lines in (("proven", proven), ("not proven", not_proven), ("FAILED", failures)):
            print(*(f"{title}: {line}\n" for line in lines), sep="", end="")
        print("NOT VERIFIED" if failures else "VERIFIED")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())
