// Command propeller runs what Flyte's core does with one task, in Flyte's own code: the node executor
// and the event sink of flytepropeller, and the agent or the connector plugin of flyteplugins. It
// reads requests from stdin, one JSON object a line, and writes one line for each to stdout.
//
//	propeller core   evaluates workflows of one task node
//	propeller merge  merges custom_info with the library that FlyteAdmin uses
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, arguments []string) error {
	if len(arguments) == 0 {
		return fmt.Errorf("propeller needs a command: core or merge")
	}
	flags := flag.NewFlagSet(arguments[0], flag.ContinueOnError)
	switch arguments[0] {
	case "merge":
		of := flags.String("of", "flyteadmin", "merge as this `program` does: flyteadmin or flyte-binary")
		if err := flags.Parse(arguments[1:]); err != nil {
			return err
		}
		library, ok := libraries[*of]
		if !ok {
			return fmt.Errorf("no program %q: flyteadmin or flyte-binary", *of)
		}
		return serve(os.Stdin, os.Stdout, library.merge)
	case "core":
		var o options
		flags.StringVar(&o.agent, "agent", "", "`address` of the agent")
		flags.StringVar(&o.admin, "admin", "", "`address` of the AdminService")
		flags.StringVar(&o.plugin, "plugin", "agent", "the `plugin` that talks to the agent: agent or connector")
		flags.DurationVar(&o.resync, "resync", time.Hour, "how often the plugin polls; 5s to 1h")
		flags.BoolVar(&o.quotas, "quotas", true, "keep the plugin's resource quotas")
		flags.IntVar(&o.verbosity, "v", 0, "`level` of Flyte's log on stderr, up to 6")
		if err := flags.Parse(arguments[1:]); err != nil {
			return err
		}
		p, err := newPropeller(ctx, o)
		if err != nil {
			return err
		}
		return serve(os.Stdin, os.Stdout, func(r *request) (any, error) { return p.answer(ctx, r) })
	}
	return fmt.Errorf("no command %q: core or merge", arguments[0])
}
