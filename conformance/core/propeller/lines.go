package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/structpb"
)

// request is a line on stdin. Bytes are base64, as encoding/json has them, so that a message reaches
// this program as its sender wrote it, NaN and unknown fields included.
type request struct {
	Do string `json:"do"`
	// ID names the execution.
	ID string `json:"id"`
	// Template is a flyteidl.core.TaskTemplate.
	Template []byte `json:"template"`
	// Attempts is how often the node may be tried.
	Attempts int `json:"attempts"`
	// Poll says that the plugin has to ask the agent before the round.
	Poll bool `json:"poll"`
	// Reason is that of an abort.
	Reason string `json:"reason"`
	// Existing and Latest are of type google.protobuf.Struct; null if they are not set.
	Existing []byte `json:"existing"`
	Latest   []byte `json:"latest"`
}

// serve answers requests until stdin ends. An error of a handler is an answer too.
func serve(in io.Reader, out io.Writer, handle func(*request) (any, error)) error {
	reader, encoder := bufio.NewReader(in), json.NewEncoder(out)
	if err := encoder.Encode(map[string]bool{"ready": true}); err != nil {
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
		var answer any
		if err = json.Unmarshal(line, &r); err == nil {
			answer, err = handle(&r)
		}
		if err != nil {
			answer = map[string]string{"failed": err.Error()}
		}
		if err := encoder.Encode(answer); err != nil {
			return fmt.Errorf("answering %s: %w", r.Do, err)
		}
	}
}

// given returns the Struct in bytes, or nil if there are none.
func given(content []byte) (*structpb.Struct, error) {
	if content == nil {
		return nil, nil
	}
	s := &structpb.Struct{}
	return s, proto.Unmarshal(content, s)
}
