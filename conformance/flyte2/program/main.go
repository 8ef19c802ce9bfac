// Command flyte2 takes the way of an event in Flyte 2: the executor asks a connector and reports to the
// events service, which passes events on to the run service, which stores them and merges them for
// whoever looks at an action. The messages, services and transports are real: protobuf, gRPC and
// Connect for Go, and an SQL database. What Flyte's own functions do with a message follows
// flyteorg/flyte v2.0.43 by reading, and names each function; none of its code is here.
//
// It is built twice, with models generated from upstream's schema, and, with the build tag "proposed",
// from ours: then it does what our proposal to upstream describes.
//
// It listens on loopback, and reads requests from stdin, one JSON object a line; see serve.
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"

	"schema.localhost/flyteidl2/workflow/workflowconnect"
)

func main() {
	database := flag.String("database", "flyte2.sqlite", "`file` of the database")
	column := flag.String("column", "bytes", "how an event is stored: bytes, as Flyte does, or json")
	flag.Parse()
	if err := run(*database, *column); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(database, column string) error {
	format, ok := formats[column]
	if !ok {
		return fmt.Errorf("no column %q: bytes or json", column)
	}
	events, err := openStore(database, format)
	if err != nil {
		return err
	}
	defer events.Close()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	address := "http://" + listener.Addr().String()
	runs := &runService{events: events}
	proxy := &eventsProxy{runs: workflowconnect.NewInternalRunServiceClient(http.DefaultClient, address)}
	mux := http.NewServeMux()
	mux.Handle(workflowconnect.NewEventsProxyServiceHandler(proxy))
	mux.Handle(workflowconnect.NewInternalRunServiceHandler(runs))
	mux.Handle(workflowconnect.NewRunServiceHandler(runs))
	server := &http.Server{Handler: mux, Protocols: new(http.Protocols)}
	server.Protocols.SetHTTP1(true)
	server.Protocols.SetUnencryptedHTTP2(true) // gRPC
	failed := make(chan error, 2)
	go func() { failed <- server.Serve(listener) }()
	go func() {
		ours := &executor{events: workflowconnect.NewEventsProxyServiceClient(http.DefaultClient, address)}
		failed <- serve(os.Stdin, os.Stdout, listener.Addr().String(), ours)
	}()
	return <-failed
}
