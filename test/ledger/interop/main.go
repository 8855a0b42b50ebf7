// Other people's code over our logs, and a log made by other people's code, for interop.test.ts.
//
//	interop check DIR VKEY            Tessera's fsck re-derives every tile and the root from the entries
//	interop proof FILE ENTRY VKEY     x/mod's note and transparency-dev/merkle check a tlog-proof
//	interop cosig FILE VKEY           transparency-dev/formats checks a cosignature: Ed25519 or ML-DSA-44
//	interop write DIR SKEY COUNT [POLICY]   Tessera writes a log, witnessed where a policy is given
package main

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	flog "github.com/transparency-dev/formats/log"
	fnote "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/api"
	"github.com/transparency-dev/tessera/client"
	"github.com/transparency-dev/tessera/fsck"
	"github.com/transparency-dev/tessera/storage/posix"
	"golang.org/x/mod/sumdb/note"
)

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func verifier(vkey string) note.Verifier {
	v, err := note.NewVerifier(vkey)
	must(err)
	return v
}

func leafHashes(bundle []byte) ([][]byte, error) {
	eb := &api.EntryBundle{}
	if err := eb.UnmarshalText(bundle); err != nil {
		return nil, err
	}
	hashes := make([][]byte, 0, len(eb.Entries))
	for _, e := range eb.Entries {
		hashes = append(hashes, rfc6962.DefaultHasher.HashLeaf(e))
	}
	return hashes, nil
}

func check(dir, vkey string) {
	v := verifier(vkey)
	must(fsck.New(v.Name(), v, client.FileFetcher{Root: dir}, leafHashes, fsck.Opts{N: 1}).Check(context.Background()))
}

func checkProof(file, entryFile, vkey string) {
	text, err := os.ReadFile(file)
	must(err)
	entry, err := os.ReadFile(entryFile)
	must(err)
	head, checkpoint, _ := strings.Cut(string(text), "\n\n")
	lines := strings.Split(head, "\n")
	index, err := strconv.ParseUint(strings.TrimPrefix(lines[1], "index "), 10, 64)
	must(err)
	var path [][]byte
	for _, line := range lines[2:] {
		hash, err := base64.StdEncoding.DecodeString(line)
		must(err)
		path = append(path, hash)
	}
	v := verifier(vkey)
	cp, _, _, err := flog.ParseCheckpoint([]byte(checkpoint), v.Name(), v)
	must(err)
	hasher := rfc6962.DefaultHasher
	must(proof.VerifyInclusion(hasher, index, cp.Size, hasher.HashLeaf(entry), path, cp.Hash))
}

func write(dir, skey string, count int, policy string) {
	ctx := context.Background()
	signer, err := note.NewSigner(skey)
	must(err)
	driver, err := posix.New(ctx, posix.Config{Path: dir})
	must(err)
	opts := tessera.NewAppendOptions().WithCheckpointSigner(signer).
		WithBatching(uint(count), 50*time.Millisecond).WithCheckpointInterval(100 * time.Millisecond)
	if policy != "" {
		text, err := os.ReadFile(policy)
		must(err)
		group, err := tessera.NewWitnessGroupFromPolicy(text)
		must(err)
		opts.WithWitnesses(group, &tessera.WitnessOptions{FailOpen: false, Timeout: 5 * time.Second})
	}
	appender, shutdown, reader, err := tessera.NewAppender(ctx, driver, opts)
	must(err)
	await := tessera.NewPublicationAwaiter(ctx, reader.ReadCheckpoint, 50*time.Millisecond)
	var futures []tessera.IndexFuture
	for i := range count {
		futures = append(futures, appender.Add(ctx, tessera.NewEntry([]byte(fmt.Sprintf("entry %d", i)))))
	}
	for _, f := range futures {
		_, _, err := await.Await(ctx, f)
		must(err)
	}
	must(shutdown(ctx))
}

func main() {
	switch a := os.Args[1:]; a[0] {
	case "check":
		check(a[1], a[2])
	case "proof":
		checkProof(a[1], a[2], a[3])
	case "write":
		count, err := strconv.Atoi(a[3])
		must(err)
		write(a[1], a[2], count, strings.Join(a[4:], ""))
	case "cosig":
		text, err := os.ReadFile(a[1])
		must(err)
		v, err := fnote.NewVerifierForCosignatureV1(a[2])
		must(err)
		_, err = note.Open(text, note.VerifierList(v))
		must(err)
	case "key":
		skey, vkey, err := note.GenerateKey(rand.Reader, a[1])
		must(err)
		fmt.Printf("%s\n%s\n", skey, vkey)
	}
}
