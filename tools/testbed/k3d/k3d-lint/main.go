// k3d-lint judges files as `k3d cluster create --config` does before it asks Docker for anything.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/viper"

	fromfile "github.com/k3d-io/k3d/v5/cmd/util/config"
	"github.com/k3d-io/k3d/v5/pkg/config"
	"github.com/k3d-io/k3d/v5/pkg/runtimes"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: k3d-lint FILE")
		os.Exit(2)
	}
	if err := lint(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// lint reads the file by its schema, then makes of it the cluster that would be created.
func lint(file string) error {
	values := viper.New()
	// What does not fit the schema ends the program here.
	if err := fromfile.InitViperWithConfigFile(values, file); err != nil {
		return err
	}
	simple, err := config.SimpleConfigFromViper(values)
	if err != nil {
		return err
	}
	if err := config.ProcessSimpleConfig(&simple); err != nil {
		return err
	}
	cluster, err := config.TransformSimpleToClusterConfig(context.Background(), runtimes.SelectedRuntime, simple, file)
	if err != nil {
		return err
	}
	cluster, err = config.ProcessClusterConfig(*cluster)
	if err != nil {
		return err
	}
	return config.ValidateClusterConfig(context.Background(), runtimes.SelectedRuntime, *cluster)
}
