// alertmanager-lint judges files as Alertmanager does when it starts: by its own reading of a configuration.
package main

import (
	"fmt"
	"os"

	"github.com/prometheus/alertmanager/config"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: alertmanager-lint FILE…")
		os.Exit(2)
	}
	failed := false
	for _, file := range os.Args[1:] {
		if _, err := config.LoadFile(file); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", file, err)
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}
