package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/protobuf/proto"

	"schema.localhost/flyteidl2/workflow"
)

// request is a line on stdin. Bytes are base64, as encoding/json has them.
type request struct {
	// Do is "round": the executor creates a task with the connector at Address, asks about it, and
	// reports what it says. Or it is "details": RunService.GetActionDetails at Address.
	Do      string `json:"do"`
	Address string `json:"address"`
	// ID is the flyteidl2.common.ActionIdentifier of the task's action.
	ID []byte `json:"id"`
	// Prefix is the folder of the attempt's outputs.
	Prefix string `json:"prefix"`
}

// answer is a line on stdout: messages as this program had them in memory.
type answer struct {
	Resource []byte `json:"resource,omitempty"` // flyteidl2.connector.Resource
	Event    []byte `json:"event,omitempty"`    // flyteidl2.workflow.ActionEvent
	Details  []byte `json:"details,omitempty"`  // flyteidl2.workflow.ActionDetails
}

// serve answers requests until stdin ends. An error is an answer too.
func serve(in io.Reader, out io.Writer, address string, ours *executor) error {
	reader, encoder := bufio.NewReader(in), json.NewEncoder(out)
	if err := encoder.Encode(map[string]string{"address": address}); err != nil {
		return err
	}
	for {
		line, err := reader.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		var r request
		var a any
		if err = json.Unmarshal(line, &r); err == nil {
			a, err = handle(context.Background(), ours, &r)
		}
		if err != nil {
			a = map[string]string{"failed": err.Error()}
		}
		if err := encoder.Encode(a); err != nil {
			return err
		}
	}
}

func handle(ctx context.Context, ours *executor, r *request) (*answer, error) {
	connection, err := grpc.NewClient(r.Address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return nil, err
	}
	defer connection.Close()
	switch r.Do {
	case "round":
		return ours.round(ctx, connection, r)
	case "details":
		said, err := workflow.NewRunServiceClient(connection).GetActionDetails(ctx, &workflow.GetActionDetailsRequest{})
		if err != nil {
			return nil, err
		}
		details, err := proto.Marshal(said.GetDetails())
		return &answer{Details: details}, err
	}
	return nil, fmt.Errorf("no request %q: round or details", r.Do)
}
