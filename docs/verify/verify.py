#!/usr/bin/env python3
"""A second, independent verifier of Pingzhang evidence packages.

    python3 verify.py PACKAGE.zip [--vkey KEY ...] [--tsa-root ROOT.pem]

It shares no code with Pingzhang: Python's standard library hashes, `openssl` (3.0 or later) checks signatures.
Written from C2SP signed-note, tlog-checkpoint, tlog-cosignature and tlog-proof, and RFC 6962, 8785 and 3161.
Exit: 0 everything holds, 1 something does not, 2 the package cannot be read.
"""
import argparse, base64, hashlib, hmac, json, os, subprocess, sys, tempfile, zipfile

SM2 = b"\xff1.2.156.10197.1.501\n"


class Failed(Exception):
    pass


def need(condition, reason):
    if not condition:
        raise Failed(reason)


def sha256(data):
    return hashlib.sha256(data).digest()


def b64(text):
    return base64.b64decode(text, validate=True)


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
    def __init__(self, vkey):
        self.name, self.id, rest = vkey.strip().split("+", 2)
        raw = b64(rest)
        need(sha256(self.name.encode() + b"\n" + raw)[:4].hex() == self.id, "the id of " + vkey + " is not its key's")
        if raw.startswith(SM2):
            self.kind, self.key, self.timed = "sm2", raw[len(SM2):], False
        else:
            need(raw[0] in (1, 4), "a kind of key this program does not know")
            self.kind, self.key, self.timed = "ed25519", raw[1:], raw[0] == 4

    def __str__(self):
        return self.name + "+" + self.id


def note(data):
    text, _, lines = data.decode().rpartition("\n\n")
    need(text and lines.endswith("\n"), "not a signed note")
    signatures = []
    for line in lines[:-1].split("\n"):
        dash, name, encoded = line.split(" ")
        need(dash == "\u2014", "not a signature line")
        raw = b64(encoded)
        signatures.append((name, raw[:4].hex(), raw[4:]))
    return text + "\n", signatures


def signers(text, signatures, keys):
    """Keys that signed, with the time a cosignature names. A line of a known key that fails refuses the note."""
    found = []
    for key in keys:
        for name, key_id, signature in signatures:
            if (name, key_id) != (key.name, key.id):
                continue
            message, time = text.encode(), None
            if key.timed:
                time = int.from_bytes(signature[:8], "big")
                message, signature = f"cosignature/v1\ntime {time}\n{text}".encode(), signature[8:]
            need(signed(key.kind, key.key, message, signature), f"the signature of {key} does not verify")
            found.append((key, time))
            break
    return found


# --- Merkle trees -----------------------------------------------------------------------------------------------

def root_of(digest, index, size, leaf, path):
    """RFC 9162 section 2.1.3.2."""
    need(0 <= index < size, "the index is not in the tree")
    at, last, node = index, size - 1, leaf
    for sibling in path:
        need(last > 0, "the proof is too long")
        if at & 1 or at == last:
            node = digest(b"\x01" + sibling + node)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            node = digest(b"\x01" + node + sibling)
        at, last = at >> 1, last >> 1
    need(last == 0, "the proof is too short")
    return node


def check_proof(digest, proof, entry, keys, witnesses):
    head, _, checkpoint = proof.decode().partition("\n\n")
    lines = head.split("\n")
    need(lines[0] == "c2sp.org/tlog-proof@v1", "not a tlog-proof")
    if lines[1].startswith("extra "):
        del lines[1]
    need(lines[1].startswith("index "), "no index")
    index, path = int(lines[1][6:]), [b64(line) for line in lines[2:]]
    text, signatures = note(checkpoint.encode())
    origin, size, root = text.split("\n")[:3]
    by = [key for key, _ in signers(text, signatures, [key for key in keys if key.name == origin])]
    need(by, "the checkpoint is not signed by the log")
    need(root_of(digest, index, int(size), digest(b"\x00" + entry), path) == b64(root), "the entry is not in the tree")
    seen = signers(text, signatures, [key for _, key in witnesses])
    return index, int(size), origin, by, {name: time for name, key in witnesses for k, time in seen if k is key}, (text, signatures)


def parse_policy(text):
    witnesses, groups, quorum = [], {}, None
    for line in text.split("\n"):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if words[0] == "witness":
            witnesses.append((words[1], Key(words[2])))
        elif words[0] == "group":
            members = words[3:]
            groups[words[1]] = ({"all": len(members), "any": 1}.get(words[2]) or int(words[2]), members)
        elif words[0] == "quorum":
            quorum = words[1]
    return witnesses, groups, quorum


def quorum_met(name, groups, names):
    if name == "none":
        return True
    if name in groups:
        threshold, members = groups[name]
        return sum(quorum_met(member, groups, names) for member in members) >= threshold
    return name in names


# --- the package ------------------------------------------------------------------------------------------------

def verify(files, vkeys, tsa_root):
    proven, failures = [], []
    manifest = json.loads(files["manifest.json"])
    need(manifest["format"] == "pingzhang-evidence@1", "an unknown format")
    algorithm = "sm3" if manifest["suite"] == "sm" else "sha256"
    digest = lambda data: hashlib.new(algorithm, data).digest()

    for path, expected in manifest["files"].items():
        if path not in files:
            failures.append(f"{path}: missing")
        elif sha256(files[path]).hex() != expected:
            failures.append(f"{path}: changed")
    for path in set(files) - set(manifest["files"]) - {"manifest.json", "manifest.note"}:
        failures.append(f"{path}: unexpected")

    def attempt(what, work):
        try:
            work()
        except (Failed, KeyError, ValueError, IndexError) as error:
            failures.append(f"{what}: {error}")

    keys = [Key(vkey) for vkey in (vkeys or manifest["vkeys"])]
    for handover in manifest["handovers"]:
        entry = files[handover["entry"]]
        *_, (text, signatures) = check_proof(digest, files[handover["proof"]], entry, keys, [])
        rotation = json.loads(entry)
        need(rotation["action"] == "ledger.rotate", "a handover without a rotation")
        keys = [Key(vkey) for vkey in rotation["detail"]["to"]]
        need(len(signers(text, signatures, keys)) == len(keys), "the new keys did not sign the handover")
        proven.append("keys handed over to " + ", ".join(map(str, keys)))

    def manifest_note():
        text, signatures = note(files["manifest.note"])
        need(text == f"pingzhang.evidence/v1\nmanifest {sha256(files['manifest.json']).hex()}\n", "for another manifest")
        need(signers(text, signatures, keys), "not signed by the log")

    attempt("manifest.note", manifest_note)
    witnesses, groups, quorum = parse_policy(files[manifest["policy"]].decode()) if "policy" in manifest else ([], {}, "none")

    def item(one):
        raw = files[one["entry"]]
        index, size, origin, by, seen, _ = check_proof(digest, files[one["proof"]], raw, keys, witnesses)
        need(index == one["index"], "the proof is for another entry")
        need(quorum_met(quorum, groups, seen), "too few witnesses")
        entry = json.loads(raw)
        canonical = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        need(canonical == raw, "the entry is not canonical JSON")
        proven.append(f"entry {index} ({entry['action']}) of {size} in {origin}, signed by {', '.join(map(str, by))}")
        for name, time in seen.items():
            proven.append(f"checkpoint witnessed by {name} at {time}")
        if "opening" not in one:
            return
        payload, salt = files[one["opening"]["payload"]], bytes.fromhex(one["opening"]["salt"])
        need(len(salt) == 32 and hmac.new(salt, payload, algorithm).hexdigest() == entry["commitment"], "another payload")
        proven.append(f"{one['opening']['payload']} is what entry {index} committed to")
        if entry["action"] == "evidence.capture":
            for captured in json.loads(payload)["material"]:
                attempt(captured["name"], lambda captured=captured: material(captured))

    def material(captured):
        sealed = captured.get("sealed")
        data = files[sealed["file"] if sealed else "material/" + captured["name"]]
        need(sha256(data).hex() == (sealed or captured)["sha256"], "changed since it was captured")
        proven.append(f"material {captured['name']}{' (sealed)' if sealed else ''} {sha256(data).hex()}")

    for one in manifest["items"]:
        attempt(one["proof"], lambda one=one: item(one))

    if "timestamp" in manifest and tsa_root:
        stamp = manifest["timestamp"]
        with open(tsa_root, "rb") as root:
            inputs = {"token": files[stamp["token"]], "data": files[stamp["over"]], "root": root.read()}
        if openssl("ts -verify -in token -data data -CAfile root".split(), inputs):
            proven.append("timestamp over " + stamp["over"])
        else:
            failures.append(stamp["token"] + ": the timestamp does not hold")
    return proven, failures


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("package")
    arguments.add_argument("--vkey", action="append")
    arguments.add_argument("--tsa-root")
    options = arguments.parse_args()
    try:
        with zipfile.ZipFile(options.package) as archive:
            names = archive.namelist()
            need(len(names) == len(set(names)), "a name stands twice in the zip")
            files = {name: archive.read(name) for name in names if not name.endswith("/")}
    except (OSError, zipfile.BadZipFile, Failed) as error:
        print(f"unreadable: {error}", file=sys.stderr)
        return 2
    try:
        proven, failures = verify(files, options.vkey, options.tsa_root)
    except (Failed, KeyError, ValueError, IndexError) as error:
        proven, failures = [], [str(error)]
    for line in proven:
        print("proven:", line)
    for line in failures:
        print("FAILED:", line)
    print("NOT VERIFIED" if failures else "VERIFIED")
    if not options.vkey:
        print("not proven: whose key this is; it was taken from the package (give --vkey)")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
