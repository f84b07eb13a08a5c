package walk

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestIgnoreFiles(t *testing.T) {
	for _, c := range []struct{ name, plant, targets, want string }{
		{"anchored and not", ".git/ .gitignore=/a.yaml|b.yaml| a.yaml d/a.yaml d/b.yaml b.yaml", ".", "d/a.yaml"},
		{"nested files outrank", ".git/ .gitignore=*.yaml| d/.gitignore=!a.yaml| a.yaml d/a.yaml d/b.yaml", ".", "d/a.yaml"},
		{
			"nested files reach down only", ".git/ d/.gitignore=/a.yaml|b.yaml| a.yaml b.yaml d/a.yaml d/b.yaml d/e/a.yaml d/e/b.yaml",
			".", "a.yaml b.yaml d/e/a.yaml",
		},
		{"nothing in an ignored directory is re-included", ".git/ .gitignore=d/|!d/a.yaml| d/.gitignore=!*| d/a.yaml e.yaml", ".", "e.yaml"},
		{"its content can be", ".git/ .gitignore=d/*|!d/a.yaml| d/a.yaml d/b.yaml", ".", "d/a.yaml"},
		{"exclude file", ".git/info/exclude=a.yaml|/d/b.yaml| a.yaml b.yaml d/a.yaml d/b.yaml", ".", "b.yaml"},
		{"ignore files outrank it", ".git/info/exclude=*.yaml| d/.gitignore=!a.yaml| a.yaml d/a.yaml", ".", "d/a.yaml"},
		{"a named file", ".git/ .gitignore=* d/a.yaml d/b.yaml", "d/a.yaml", "d/a.yaml"},
		{"a named directory", ".git/ .gitignore=d/ d/a.yaml d/e/a.yaml", "d", "d/a.yaml d/e/a.yaml"},
		{"a directory below an ignored one", ".git/ .gitignore=d/|b.yaml| d/e/a.yaml d/e/b.yaml", "d/e", "d/e/a.yaml"},
		{
			"ignore files in it", ".git/ .gitignore=d/ d/.gitignore=/e/b.yaml| d/e/.gitignore=c.yaml| d/e/a.yaml d/e/b.yaml d/e/c.yaml",
			"d/e", "d/e/a.yaml",
		},
		{"outer patterns on its content", ".git/ .gitignore=/d/* d/a.yaml d/e/a.yaml", "d", ""},
		{"and below", ".git/ .gitignore=/d/* d/a.yaml d/e/a.yaml", "d/e", "d/e/a.yaml"},
		{"an ignored target in a target", ".git/ .gitignore=d/ d/a.yaml b.yaml", ". d", "b.yaml d/a.yaml"},
		{"the root is above", "r/.git/ r/.gitignore=/w/a.yaml|/a.yaml| .gitignore=* r/w/a.yaml r/w/b.yaml r/w/e/a.yaml", "r/w", "r/w/b.yaml r/w/e/a.yaml"},
		{"the exclude file too", "r/.git/info/exclude=/w/a.yaml r/w/a.yaml r/w/b.yaml", "r/w", "r/w/b.yaml"},
		{"outside git", ".gitignore=* d/.gitignore=a.yaml d/a.yaml d/b.yaml d/e/a.yaml", "d", "d/b.yaml"},
		{"outside git, deeper", "d/.gitignore=/e/a.yaml| d/a.yaml d/e/a.yaml", ".", "d/a.yaml"},
		{"a root in a root", ".git/ .gitignore=a.yaml d/.git/info/exclude=b.yaml d/a.yaml d/b.yaml d/c/a.yaml a.yaml", ".", "d/a.yaml d/c/a.yaml"},
		{"an ignored root in a root", ".git/ .gitignore=/d d/.git/ d/a.yaml", ".", ""},
		{"after it, the outer one again", ".git/ .gitignore=a.yaml d/.git/ d/a.yaml e/a.yaml e/b.yaml", ".", "d/a.yaml e/b.yaml"},
		{".git is closed", ".git/a.yaml .git/d/a.yaml d/.git/a.yaml d/a.yaml x.git/a.yaml", ".", "d/a.yaml x.git/a.yaml"},
		{"unless named", ".git/a.yaml .git/d/a.yaml", ".git/a.yaml .git/d", ".git/a.yaml .git/d/a.yaml"},
		{"a directory called .gitignore", ".git/ .gitignore/a.yaml", ".", ".gitignore/a.yaml"},
		{"an exclude file that cannot be", ".git/info= a.yaml", ".", "a.yaml"},
		{"case", ".git/ .gitignore=A.yaml a.yaml", ".", "a.yaml"},
		{"carriage returns", ".git/ .gitignore=a.yaml\r|b.yaml\r| a.yaml b.yaml c.yaml", ".", "c.yaml"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			for file := range strings.SplitSeq(c.plant, " ") {
				plant(t, dir, strings.ReplaceAll(file, "|", "\n"))
			}
			r := run(t, dir, strings.Fields(c.targets)...).clean(t)
			equal(t, "files", r.paths, strings.Fields(c.want)...)
		})
	}
}

// In submodules and linked working trees, ".git" is a file.
func TestGitFiles(t *testing.T) {
	dir := t.TempDir()
	store := filepath.Join(dir, "store")
	plant(t, dir,
		".git/modules/sub/info/exclude=no.yaml\n", "sub/.git=gitdir: ../.git/modules/sub\n",
		"store/info/exclude=no.yaml\n", "store/worktrees/t/commondir=../..\n", "tree/.git=gitdir: "+store+"/worktrees/t\n",
		"odd/.git=what\n", "pipe/.git=gitdir: "+dir+"\n", "commondir/",
		"sub/no.yaml", "sub/yes.yaml", "tree/no.yaml", "tree/d/no.yaml", "tree/d/yes.yaml", "odd/yes.yaml", "pipe/yes.yaml",
	)
	want := []string{"odd/yes.yaml", "pipe/yes.yaml", "sub/yes.yaml", "tree/d/yes.yaml"}
	equal(t, "from above", run(t, dir, ".").clean(t).paths, want...)
	equal(t, "each", run(t, dir, "odd", "pipe", "sub", "tree").clean(t).paths, want...)
	equal(t, "below", run(t, dir, "tree/d").clean(t).paths, "tree/d/yes.yaml")
}

func TestSkipped(t *testing.T) {
	dir := t.TempDir()
	plant(t, dir, "r/.git/info/exclude=\n\n*.tmp.yaml\n", "r/.gitignore=# first\n/w/d/  \n!x.yaml\n",
		"r/w/d/a.yaml", "r/w/a.tmp.yaml", "r/w/.gitignore=e*\r\n", "r/w/e.yaml", "r/w/e.txt", "r/w/x.yaml")
	link(t, "../.gitignore", filepath.Join(dir, "r/w/x"))
	work := filepath.Join(dir, "r", "w")
	outer := filepath.ToSlash(filepath.Join(dir, "r"))
	r := run(t, work, ".").clean(t)
	equal(t, "skipped", r.skipped,
		"a.tmp.yaml: ignored by "+outer+"/.git/info/exclude:3: *.tmp.yaml",
		"d: ignored by "+outer+"/.gitignore:2: /w/d/",
		"e.yaml: ignored by .gitignore:1: e*",
		"x: symbolic link")

	var all []string
	for range Files(t.Context(), []string{outer}, Options{Dir: outer, Skipped: func(path, reason string) {
		all = append(all, path+": "+reason)
	}}) {
		continue
	}
	equal(t, "skipped above", all[:2], ".git: belongs to git", "w/a.tmp.yaml: ignored by .git/info/exclude:3: *.tmp.yaml")
}

// Git does not follow a link called .gitignore, and passes over a very large one.
func TestUnusableIgnoreFiles(t *testing.T) {
	dir := t.TempDir()
	plant(t, dir, ".git/", "a/patterns=*\n", "a/a.yaml", "b/.gitignore=*\n", "b/b.yaml", "c/.gitignore/c.yaml")
	link(t, "patterns", filepath.Join(dir, "a", ".gitignore"))
	must(t, os.Truncate(filepath.Join(dir, "b", ".gitignore"), maxIgnoreFile+1))
	r := run(t, dir, ".").clean(t)
	equal(t, "files", r.paths, "a/a.yaml", "b/b.yaml", "c/.gitignore/c.yaml")
	equal(t, "skipped", r.skipped,
		"a/.gitignore: not read as an ignore file: symbolic link",
		"a/.gitignore: symbolic link",
		"b/.gitignore: not read as an ignore file: larger than 100 MiB",
		"c/.gitignore: not read as an ignore file: directory")
}
