package main

import (
	"context"
	"database/sql"

	_ "github.com/ncruces/go-sqlite3/driver"
	_ "github.com/ncruces/go-sqlite3/embed"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	"schema.localhost/flyteidl2/common"
	"schema.localhost/flyteidl2/workflow"
)

// format is how an event becomes the value of a column, and an event again.
type format struct {
	write func(proto.Message) ([]byte, error)
	read  func([]byte, proto.Message) error
}

var formats = map[string]format{
	"bytes": {proto.Marshal, proto.Unmarshal},
	"json":  {protojson.Marshal, protojson.Unmarshal},
}

// store follows the table action_events: NewActionEventModel and ToActionEvent in
// runs/repository/models/action_event.go, InsertEvents and ListEvents in runs/repository/impl/action.go.
type store struct {
	*sql.DB
	format format
}

func openStore(file string, f format) (*store, error) {
	db, err := sql.Open("sqlite3", "file:"+file)
	if err != nil {
		return nil, err
	}
	_, err = db.Exec(`CREATE TABLE action_events (
		project TEXT, domain TEXT, run_name TEXT, name TEXT, attempt INTEGER, phase INTEGER, version INTEGER,
		info BLOB,
		PRIMARY KEY (project, domain, run_name, name, attempt, phase, version))`)
	return &store{db, f}, err
}

func (s *store) insert(ctx context.Context, event *workflow.ActionEvent) error {
	info, err := s.format.write(event)
	if err != nil {
		return err
	}
	run := event.GetId().GetRun()
	_, err = s.ExecContext(ctx, `INSERT INTO action_events VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
		run.GetProject(), run.GetDomain(), run.GetName(), event.GetId().GetName(),
		event.GetAttempt(), event.GetPhase(), event.GetVersion(), info)
	return err
}

func (s *store) list(ctx context.Context, id *common.ActionIdentifier) ([]*workflow.ActionEvent, error) {
	rows, err := s.QueryContext(ctx, `SELECT info FROM action_events
		WHERE project = ? AND domain = ? AND run_name = ? AND name = ?
		ORDER BY attempt, phase, version`,
		id.GetRun().GetProject(), id.GetRun().GetDomain(), id.GetRun().GetName(), id.GetName())
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var events []*workflow.ActionEvent
	for rows.Next() {
		var info []byte
		if err := rows.Scan(&info); err != nil {
			return nil, err
		}
		event := &workflow.ActionEvent{}
		if err := s.format.read(info, event); err != nil {
			return nil, err
		}
		events = append(events, event)
	}
	return events, rows.Err()
}
